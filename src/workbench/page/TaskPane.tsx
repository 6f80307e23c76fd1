import { Button, Spinner, Tooltip } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import { type RefObject, useState } from "react";
import { PaneResizer } from "./PaneResizer";
import { paneWidthPx } from "./paneWidth";
import { useTexts } from "./TextsContext";

export type AddinState = "starting" | "running" | "failed";

interface TaskPaneProps {
  readonly title: string;
  readonly open: boolean;
  readonly state: AddinState;
  /** A requirement set that this Excel lacks, so that it would not offer the add-in; null where none is missing. */
  readonly missing: string | null;
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
export function TaskPane({ title, open, state, missing, address, frame, onLoad, onClose, onRetry }: TaskPaneProps) {
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
          <PaneCover state={state} missing={missing} onRetry={onRetry} />
        </div>
      </aside>
    </>
  );
}

/** Over the page as long as it cannot be used: starting, failed, or not for this Excel. */
function PaneCover({ state, missing, onRetry }: Pick<TaskPaneProps, "state" | "missing" | "onRetry">) {
  const texts = useTexts();
  if (missing !== null) {
    return (
      <p className="paneCover" role="alert">
        {texts.requirementMissing(missing)}
      </p>
    );
  }
  if (state === "starting") return <Spinner className="paneCover" label={texts.paneStarting} labelPosition="below" />;
  if (state !== "failed") return null;
  return (
    <div className="paneCover" role="alert">
      <p>{texts.paneFailed}</p>
      <Button onClick={onRetry}>{texts.retry}</Button>
    </div>
  );
}
