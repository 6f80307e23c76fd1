import { Spinner } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { createBookFiles } from "../files/bookFiles";
import { ChartLayer } from "../grid/charts/ChartLayer";
import type { Grid } from "../grid/createGrid";
import { GridHost } from "../grid/GridHost";
import { Conditions } from "../model/conditions";
import type { Sample } from "../samples/samples";
import { ConditionsMenu } from "./ConditionsMenu";
import { DropZone } from "./DropZone";
import { fetchSample } from "./fetchSample";
import { forwardKeys } from "./forwardKeys";
import { NoticeList } from "./NoticeList";
import type { PaneExit } from "./paneFocus";
import { Ribbon } from "./Ribbon";
import { SamplesMenu } from "./SamplesMenu";
import { StartCard } from "./StartCard";
import { StatusBar } from "./StatusBar";
import { TaskPane } from "./TaskPane";
import { useTexts } from "./TextsContext";
import { TopBar } from "./TopBar";
import { useAddin } from "./useAddin";
import { useManifest } from "./useManifest";
import { useNotices } from "./useNotices";
import { useOpenBook } from "./useOpenBook";
import type { Preferences } from "./usePreferences";
import { useRibbonCommand } from "./useRibbonCommand";
import { useRegionFocus } from "./useRegionFocus";
import { useSaveBook } from "./useSaveBook";
import { useShortcuts } from "./useShortcuts";
import { useStartCard } from "./useStartCard";

interface WorkbenchProps {
  readonly preferences: Preferences;
  readonly onPreferences: (change: Partial<Preferences>) => void;
}

/** Ribbon, sheet and pane around one open workbook. */
export function Workbench({ preferences, onPreferences }: WorkbenchProps) {
  const texts = useTexts();
  const { locale, dark } = preferences;
  const [grid, setGrid] = useState<Grid | null>(null);
  const [conditions] = useState(() => new Conditions());
  const [files] = useState(createBookFiles);
  const [paneOpen, setPaneOpen] = useState(true);
  const frame = useRef<HTMLIFrameElement>(null);
  const notices = useNotices();
  const manifest = useManifest(locale, notices.show);
  const { current, opening, start, open } = useOpenBook({ files, conditions, locale, onNotices: notices.show });
  const { saving, save } = useSaveBook({ current, files, locale, onNotices: notices.show });
  const startGrid = useCallback(
    (started: Grid) => {
      setGrid(started);
      start(started);
    },
    [start],
  );
  const leavePane = useRef<(exit: PaneExit) => void>(() => undefined);
  const onExit = useCallback((exit: PaneExit) => leavePane.current(exit), []);
  const addin = useAddin({ manifest, book: current?.book ?? null, locale, conditions, frame, onExit });
  const { focus: focusPane } = addin;
  const regions = useRegionFocus({ grid, paneOpen, focusPane });
  useEffect(() => {
    leavePane.current = regions.leavePane;
  });
  const watchPane = useCallback(() => {
    if (frame.current?.contentWindow) forwardKeys(frame.current.contentWindow, document);
  }, []);
  const showPane = useCallback(() => {
    setPaneOpen(true);
    focusPane();
  }, [focusPane]);
  const command = useRibbonCommand({ addin, showPane, locale, onNotices: notices.show });
  const openFile = useCallback((file: File) => void open(file), [open]);
  const openSample = useCallback((sample: Sample) => void fetchSample(sample, locale).then(open), [open, locale]);
  const { shown: startCardShown, dismiss: dismissStartCard } = useStartCard(current);
  const beginBlank = useCallback(() => {
    dismissStartCard();
    grid?.focus();
  }, [dismissStartCard, grid]);
  const closePane = useCallback(() => {
    setPaneOpen(false);
    grid?.focus();
  }, [grid]);
  const saveFile = useCallback(() => void save(), [save]);
  useShortcuts(useMemo(() => ({ s: saveFile, o: chooseFile }), [saveFile]));
  return (
    <>
      <TopBar
        iconUrl={manifest?.iconUrl ?? null}
        bookName={current?.name ?? texts.untitled}
        preferences={preferences}
        samples={<SamplesMenu locale={locale} onOpen={openSample} />}
        conditions={<ConditionsMenu conditions={conditions} />}
        onPreferences={onPreferences}
        onOpen={openFile}
        onSave={saveFile}
      />
      <Ribbon manifest={manifest} paneOpen={paneOpen} onCommand={command.run} />
      <NoticeList notices={notices.bars} onDismiss={notices.dismiss} />
      <main className="main">
        <div className="gridRegion" data-region="grid">
          <GridHost
            locale={locale}
            dark={dark}
            label={texts.sheetRegion}
            names={texts.gridControls}
            grid={grid}
            onReady={startGrid}
          />
          {current && <ChartLayer key={current.book.unitId} book={current.book} />}
          {startCardShown && <StartCard locale={locale} onSample={openSample} onDismiss={beginBlank} />}
          {(opening !== null || !current) && (
            <div className="cover">
              <Spinner label={opening === null ? texts.loading : texts.opening(opening)} />
            </div>
          )}
        </div>
        <TaskPane
          title={manifest?.displayName ?? ""}
          open={paneOpen}
          state={addin.state}
          missing={addin.missing}
          address={addin.address}
          frame={frame}
          onLoad={watchPane}
          onClose={closePane}
          onRetry={addin.restart}
        />
      </main>
      <StatusBar
        book={current?.book ?? null}
        activity={saving ? texts.saving : (command.activity ?? notices.success)}
      />
      <DropZone onOpen={openFile} />
    </>
  );
}

/** As the Open button does. */
function chooseFile(): void {
  document.querySelector<HTMLElement>("[data-command=open]")?.click();
}
