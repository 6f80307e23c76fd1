import { Button, Spinner, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type RefObject, useState } from "react";
import { PaneResizer, paneWidthPx } from "./PaneResizer";
import { useTexts } from "./TextsContext";

export type AddinState = "starting" | "running" | "failed";

interface TaskPaneProps {
  readonly title: string;
  readonly open: boolean;
  readonly state: AddinState;
  /** The page of the shared runtime with Office's host information, or null before it is known. */
  readonly address: string | null;
  /** Holds that page; it runs on while the pane is closed. */
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** The page is there. */
  readonly onLoad: () => void;
  readonly onClose: () => void;
  readonly onRetry: () => void;
}

/** The docked pane of Excel: title, close button, the add-in's page. */
export function TaskPane({ title, open, state, address, frame, onLoad, onClose, onRetry }: TaskPaneProps) {
  const texts = useTexts();
  const [width, setWidth] = useState<number>(paneWidthPx.standard);
  return (
    <>
      {open && <PaneResizer width={width} onWidth={setWidth} />}
      <aside
        className={open ? "taskPane" : "taskPane taskPaneClosed"}
        style={{ width }}
        aria-label={texts.pane}
        aria-hidden={!open}
        data-region="pane"
      >
        <div className="paneTitle">
          <h2>{title}</h2>
          <Tooltip content={texts.closePane} relationship="label">
            <Button
              appearance="subtle"
              size="small"
              icon={<DismissRegular />}
              onClick={onClose}
              data-command="closePane"
            />
          </Tooltip>
        </div>
        <div className="paneBody">
          {address && <iframe key={address} ref={frame} src={address} title={title} data-addin="" onLoad={onLoad} />}
          {state === "starting" && <Spinner className="paneCover" label={texts.paneStarting} labelPosition="below" />}
          {state === "failed" && (
            <div className="paneCover" role="alert">
              <p>{texts.paneFailed}</p>
              <Button onClick={onRetry}>{texts.retry}</Button>
            </div>
          )}
        </div>
      </aside>
    </>
  );
}
