import type { Issue, Result } from "../engine/issue";
import type { Policy } from "../engine/policy";
import type { MeasureSource } from "../engine/measure";
import type { Run } from "../engine/run";
import type { Cell, RawTable } from "../engine/table";
import type { Language } from "../engine/localText";

/** A table or plain region that the user's selection lies in: where it is and what its columns look like. */
export interface SourceTable {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Table id where it is an Excel table; null for a plain region. */
  readonly tableId: string | null;
  readonly tableName: string | null;
  /** Header row included, with sheet name: "Orders!A1:C4907". */
  readonly address: string;
  readonly headers: readonly string[];
  readonly rowCount: number;
  /** Some data rows, for guessing what the columns are; dates as serial numbers. */
  readonly sampleRows: readonly (readonly Cell[])[];
  /** Number format of the first data row, by column. */
  readonly numberFormats: readonly string[];
  /** Headers of columns that an earlier run of ours wrote. */
  readonly ownHeaders: readonly string[];
  /** How its last run was written, where this was the last source that was written. */
  readonly lastWriting?: WritingChoice;
}

/**
 * Where to look for the source. selectionOrLastRun: where the selection is in no data, or on a sheet that we made, the
 * table of the last writing counts; an issue tells which.
 */
export type SourceChoice = "selection" | "selectionOrLastRun";

export interface Progress {
  readonly doneRows: number;
  readonly totalRows: number;
}

export interface JobControl {
  readonly onProgress?: (progress: Progress) => void;
  /** Cancelling ends the job before its next block; what is written stays written and is reported. */
  readonly signal?: AbortSignal;
}

/** beside: right of the source table, one row a source row; newSheet: an own table, one row a customer. */
export type WritePlace = "beside" | "newSheet";
/** values: plain values; formulas: live =TIER… where the method has a function. */
export type WriteForm = "values" | "formulas";

/** A run as formulas over the columns of its measures; made by whoever knows the functions. */
export interface LiveFormula {
  /** The measures whose columns the formula takes, in its order. */
  readonly columns: readonly MeasureSource[];
  /** The formula over columns at these addresses, in the order of `columns`; scores are the parts and their total. */
  formula(output: "tier" | "scores", references: readonly string[]): string;
}

/** How a run is written. */
export interface WritingChoice {
  readonly place: WritePlace;
  readonly form: WriteForm;
  /** Score and rank columns beside the tier; formulas have no rank. */
  readonly withScores: boolean;
}

export interface WriteRequest extends WritingChoice {
  readonly source: SourceTable;
  readonly run: Run;
  readonly language: Language;
  /** For the form "formulas"; null or left out where no formula computes the run. */
  readonly liveFormula?: LiveFormula | null;
  /** Rows before it are done: the `rows` detail of the issue that ended an interrupted or cancelled writing. */
  readonly startRow?: number;
}

export interface WriteReport {
  /** Where the columns are now: "Customers!F1:H996". */
  readonly address: string;
  readonly writtenRows: number;
  /** Our own columns that were rewritten rather than added. */
  readonly updatedHeaders: readonly string[];
  readonly issues: readonly Issue[];
}

export interface PyramidReport {
  readonly sheetName: string;
  readonly updated: boolean;
}

/** Everything the pane may ask of a workbook. The pane knows nothing of Office.js; tests give it a fake. */
export interface WorkbookPort {
  findSource(choice?: SourceChoice): Promise<Result<SourceTable>>;
  /** Reads only the named columns, in blocks. */
  readColumns(source: SourceTable, headers: readonly string[], control?: JobControl): Promise<Result<RawTable>>;
  writeTiers(request: WriteRequest, control?: JobControl): Promise<Result<WriteReport>>;
  drawPyramid(run: Run, language: Language): Promise<Result<PyramidReport>>;
  /** Selects the given table rows in the sheet (as many areas as Excel allows); answers how many were selected. */
  selectRows(source: SourceTable, rows: readonly number[]): Promise<Result<number>>;
  /** Calls back when the selection moves to other cells; answers a function that stops it. */
  onSelectionChanged(listener: () => void): Promise<() => Promise<void>>;
  /** The policy saved in this workbook by the last run, or null. */
  loadPolicy(): Promise<Result<Policy | null>>;
  savePolicy(policy: Policy): Promise<Result<null>>;
  /** Removes our columns, sheets and saved policy; nothing of the user's. Answers what was removed. */
  removeEverything(): Promise<Result<readonly string[]>>;
}
