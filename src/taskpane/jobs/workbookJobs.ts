import type { Dispatch } from "react";
import type { Issue } from "../../engine/issue";
import type { Language } from "../../engine/localText";
import type { Policy } from "../../engine/policy";
import type { Run } from "../../engine/run";
import type { JobControl, SourceTable, WorkbookPort } from "../../excel/workbookPort";
import { excelIssues } from "../../text/excelIssues";
import { liveFormula } from "../../functions/liveFormula";
import type { PaneAction } from "../state/paneAction";
import { runOf, type OpenState, type RestOfWriting, type Task } from "../state/paneState";

export interface JobTools {
  readonly port: WorkbookPort;
  readonly dispatch: Dispatch<PaneAction>;
  readonly language: Language;
  readonly signal: AbortSignal;
}

/** Writes the tiers, then the pyramid sheet where asked for, then keeps the policy in the workbook. */
export async function writeTiers(state: OpenState, tools: JobTools): Promise<void> {
  const run = currentRun(state);
  if (run === null) return;
  const numberedRun = { ...run, policy: numbered(state) };
  await writeRows(state.source, { run: numberedRun, choice: state.writing, startRow: 0 }, tools);
}

/** Goes on with a writing that was cancelled or interrupted. */
export async function writeTheRest({ source, job }: OpenState, tools: JobTools): Promise<void> {
  if (job.stage === "failed" && job.rest) await writeRows(source, job.rest, tools);
}

async function writeRows(source: SourceTable, rows: RestOfWriting, tools: JobTools): Promise<void> {
  const { port, dispatch, language, signal } = tools;
  const { run, startRow } = rows;
  const { form, place, withScores, drawPyramid: withPyramid } = rows.choice;
  begin("writing", tools);
  const formula = form === "formulas" ? liveFormula(run, language) : null;
  const request = { source, run, place, form, language, withScores, liveFormula: formula, startRow };
  const written = await port.writeTiers(request, control(tools));
  const doneRows = rowsDone(written.issues);
  if (doneRows !== null && doneRows > 0) return stop(written.issues, { ...rows, startRow: doneRows }, tools);
  if (!written.ok) return fail("writing", written.issues, tools);
  if (signal.aborted) return dispatch({ type: "jobChanged", job: { stage: "cancelled" } });
  const saved = await port.savePolicy(run.policy);
  if (!saved.ok) return fail("writing", saved.issues, tools);
  dispatch({ type: "policyKept", policy: run.policy });
  const pyramid = withPyramid ? await drawn(run, tools) : null;
  if (pyramid !== null && !pyramid.ok) return fail("drawing", pyramid.issues, tools);
  dispatch({ type: "written", job: { stage: "written", report: written.value, pyramid: pyramid?.value ?? null }, run });
}

const stopCodes: readonly string[] = [excelIssues.cancelled.code, excelIssues.interrupted.code];

/** How far a writing came that was cancelled or interrupted; null for one that was not. */
function rowsDone(issues: readonly Issue[]): number | null {
  const rows = issues.find(({ code }) => stopCodes.includes(code))?.details?.rows;
  return typeof rows === "number" ? rows : null;
}

export async function drawPyramid(state: OpenState, tools: JobTools): Promise<void> {
  const run = currentRun(state);
  if (run === null) return;
  const pyramid = await drawn(run, tools);
  if (!pyramid.ok) return fail("drawing", pyramid.issues, tools);
  tools.dispatch({
    type: "jobChanged",
    job: { stage: "noted", note: { about: "drawn", sheet: pyramid.value.sheetName } },
  });
}

export async function selectRows(state: OpenState, rows: readonly number[], tools: JobTools): Promise<void> {
  const selected = await tools.port.selectRows(state.source, rows);
  if (!selected.ok) return fail("selecting", selected.issues, tools);
  const note = { about: "selected", count: selected.value, of: rows.length } as const;
  tools.dispatch({ type: "jobChanged", job: { stage: "noted", note } });
}

export async function removeEverything(tools: JobTools): Promise<void> {
  begin("removing", tools);
  const removed = await tools.port.removeEverything();
  if (!removed.ok) return fail("removing", removed.issues, tools);
  tools.dispatch({ type: "closed", note: { about: "removed", names: removed.value } });
}

/** The run of the policy as it stands; an answer to an earlier policy is not written. */
function currentRun(state: OpenState): Run | null {
  const run = runOf(state);
  return run?.policy === state.policy ? run : null;
}

/** A policy that says something else than the one the workbook keeps gets the next version number. */
function numbered({ policy, kept }: OpenState): Policy {
  if (kept === null) return policy;
  const same = JSON.stringify({ ...policy, version: kept.version }) === JSON.stringify(kept);
  return { ...policy, version: same ? kept.version : kept.version + 1 };
}

function drawn(run: Run, tools: JobTools) {
  begin("drawing", tools);
  return tools.port.drawPyramid(run, tools.language);
}

function begin(task: Task, { dispatch }: JobTools): void {
  dispatch({ type: "jobChanged", job: { stage: "running", task, progress: null } });
}

function fail(task: Task, issues: readonly Issue[], { dispatch }: JobTools): void {
  dispatch({ type: "jobChanged", job: { stage: "failed", task, issues } });
}

function stop(issues: readonly Issue[], rest: RestOfWriting, { dispatch }: JobTools): void {
  dispatch({ type: "jobChanged", job: { stage: "failed", task: "writing", issues, rest } });
}

function control({ dispatch, signal }: JobTools): JobControl {
  return { signal, onProgress: (progress) => dispatch({ type: "jobProgressed", progress }) };
}
