import { useCallback, useEffect, useMemo, useReducer, useRef, type Dispatch } from "react";
import type { Language } from "../engine/localText";
import type { Progress, WorkbookPort } from "../excel/workbookPort";
import type { LiveEngine } from "./engine/liveEngine";
import { findTable } from "./jobs/findTable";
import {
  drawPyramid,
  removeEverything,
  selectRows,
  writeTheRest,
  writeTiers,
  type JobTools,
} from "./jobs/workbookJobs";
import type { PaneAction } from "./state/paneAction";
import { paneReducer } from "./state/paneReducer";
import { useOtherTable } from "./useOtherTable";
import { startState, type OpenState, type PaneState } from "./state/paneState";

export interface PaneServices {
  readonly port: WorkbookPort;
  readonly engine: LiveEngine;
  readonly language: Language;
}

/** What the pane can be asked to do with the workbook; everything else is an action of the reducer. */
export interface PaneCommands {
  find(): void;
  write(): void;
  writeTheRest(): void;
  drawPyramid(): void;
  selectRows(rows: readonly number[]): void;
  removeEverything(): void;
  cancel(): void;
}

export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneAction>;
  readonly commands: PaneCommands;
}

/** The one link between the pane's state, the workbook and the engine. */
export function usePane({ port, engine, language }: PaneServices): Pane {
  const [state, dispatch] = useReducer(paneReducer, startState);
  const failWith = useFailure();
  useReading(state, port, dispatch, failWith);
  useLiveResult(state, engine, dispatch, failWith);
  useOtherTable(state, port, dispatch);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(
    (job: (tools: JobTools) => Promise<void>) => {
      if (running.current !== null) return;
      const controller = new AbortController();
      running.current = controller;
      job({ port, dispatch, language, signal: controller.signal })
        .catch(failWith)
        .finally(() => (running.current = null));
    },
    [port, language, failWith],
  );

  const commands = useMemo<PaneCommands>(() => {
    const withOpen = (job: (open: OpenState, tools: JobTools) => Promise<void>) => () => {
      if (state.stage === "open") start((tools) => job(state, tools));
    };
    return {
      find: () => start((tools) => findTable(state.stage === "open" ? state.policy : null, tools)),
      write: withOpen(writeTiers),
      writeTheRest: withOpen(writeTheRest),
      drawPyramid: withOpen(drawPyramid),
      selectRows: (rows) => withOpen((open, tools) => selectRows(open, rows, tools))(),
      removeEverything: () => start(removeEverything),
      cancel: () => {
        running.current?.abort();
        if (state.stage === "open" && state.reading.stage === "reading") dispatch({ type: "closed", note: null });
      },
    };
  }, [state, start]);
  return { state, dispatch, commands };
}

/** Our own bugs surface in the error boundary instead of dying in a promise. */
function useFailure(): (error: unknown) => void {
  const [, raise] = useReducer((_: null, error: unknown): null => {
    throw error;
  }, null);
  return raise;
}

function useReading(
  state: PaneState,
  port: WorkbookPort,
  dispatch: Dispatch<PaneAction>,
  failWith: (error: unknown) => void,
) {
  const source = state.stage === "open" ? state.source : null;
  const wanted = state.stage === "open" && state.reading.stage === "reading" ? state.reading.headers : null;
  useEffect(() => {
    if (source === null || wanted === null) return;
    const controller = new AbortController();
    const { signal } = controller;
    const onProgress = throttled((progress) => {
      if (!signal.aborted) dispatch({ type: "rowsRead", progress });
    });
    port
      .readColumns(source, wanted, { onProgress, signal })
      .then((result) => {
        if (signal.aborted) return;
        dispatch(
          result.ok ? { type: "tableRead", table: result.value } : { type: "readingFailed", issues: result.issues },
        );
      })
      .catch(failWith);
    return () => controller.abort();
  }, [source, wanted, port, dispatch, failWith]);
}

function useLiveResult(
  state: PaneState,
  engine: LiveEngine,
  dispatch: Dispatch<PaneAction>,
  failWith: (error: unknown) => void,
) {
  const table = state.stage === "open" && state.reading.stage === "done" ? state.reading.table : null;
  const policy = state.stage === "open" ? state.policy : null;
  useEffect(() => {
    if (table === null || policy === null) return;
    const answer = engine.classify(table, policy);
    if (!(answer instanceof Promise)) return dispatch({ type: "classified", policy, result: answer });
    answer.then((result) => result && dispatch({ type: "classified", policy, result })).catch(failWith);
  }, [table, policy, engine, dispatch, failWith]);
}

const progressIntervalMs = 100;

/** Lets a progress report through at most ten times a second, and always the last one of a job. */
function throttled(report: (progress: Progress) => void): (progress: Progress) => void {
  let last = 0;
  return (progress) => {
    const now = performance.now();
    if (now - last < progressIntervalMs && progress.doneRows < progress.totalRows) return;
    last = now;
    report(progress);
  };
}
