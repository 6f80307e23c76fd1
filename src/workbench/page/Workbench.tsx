import { Spinner } from "@fluentui/react-components";
import { useCallback, useRef, useState } from "react";
import { ChartLayer } from "../grid/charts/ChartLayer";
import type { Grid } from "../grid/createGrid";
import { GridHost } from "../grid/GridHost";
import { Conditions } from "../model/conditions";
import { ConditionsMenu } from "./ConditionsMenu";
import { DropZone } from "./DropZone";
import { NoticeList } from "./NoticeList";
import { Ribbon } from "./Ribbon";
import { TaskPane } from "./TaskPane";
import { useTexts } from "./TextsContext";
import { TopBar } from "./TopBar";
import { useManifest } from "./useManifest";
import { useNotices } from "./useNotices";
import { useOpenBook } from "./useOpenBook";
import type { Preferences } from "./usePreferences";

interface WorkbenchProps {
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** Ribbon, sheet and pane around one open workbook. */
export function Workbench({ preferences, onPreferences }: WorkbenchProps) {
  const texts = useTexts();
  const [grid, setGrid] = useState<Grid | null>(null);
  const [conditions] = useState(() => new Conditions());
  const [paneOpen, setPaneOpen] = useState(true);
  const frame = useRef<HTMLIFrameElement>(null);
  const notices = useNotices();
  const manifestState = useManifest(preferences.locale);
  const manifest = manifestState.kind === "ready" ? manifestState.manifest : null;
  const { current, opening, open } = useOpenBook({
    grid,
    conditions,
    locale: preferences.locale,
    onNotices: notices.show,
  });
  const openFile = useCallback((file: File) => void open(file.name, file.arrayBuffer()), [open]);
  return (
    <>
      <TopBar
        iconUrl={manifest?.iconUrl ?? null}
        bookName={current?.name ?? texts.untitled}
        preferences={preferences}
        samples={null}
        conditions={<ConditionsMenu conditions={conditions} />}
        onPreferences={onPreferences}
        onOpen={openFile}
        onSave={() => undefined}
      />
      {manifest ? (
        <Ribbon manifest={manifest} paneOpen={paneOpen} onCommand={() => setPaneOpen(true)} />
      ) : (
        <div className="ribbon" />
      )}
      <NoticeList notices={notices.all} onDismiss={notices.dismiss} />
      <main className="main">
        <div className="gridRegion" data-region="grid">
          <GridHost
            locale={preferences.locale}
            dark={preferences.dark}
            label={texts.sheetRegion}
            grid={grid}
            onReady={setGrid}
          />
          {current && <ChartLayer key={current.book.unitId} book={current.book} />}
          {(opening ?? (current ? null : "")) !== null && (
            <div className="cover">
              <Spinner label={opening ? texts.opening(opening) : texts.loading} />
            </div>
          )}
        </div>
        <TaskPane
          title={manifest?.displayName ?? ""}
          open={paneOpen}
          state="starting"
          frame={frame}
          onClose={() => setPaneOpen(false)}
          onRetry={() => undefined}
        />
      </main>
      <footer className="statusBar" />
      <DropZone onOpen={openFile} />
    </>
  );
}
