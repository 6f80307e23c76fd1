import type { JobControl } from "../workbookPort";
import { retryOf } from "../excelErrors";
import type { ExcelSession } from "../session";
import { type BlockLimits, type RowBlock, defaultBlockLimits, nextBlock } from "./rowBlocks";

/** A job over many rows, done block by block. */
export interface BlockJob {
  readonly startRow: number;
  readonly totalRows: number;
  bytesOfRow(row: number): number;
  /** Does one block, one sync; may be called again for the same rows after a failure. */
  runBlock(block: RowBlock): Promise<void>;
}

/** How far a job came. `error` is what stopped it, where something did. */
export interface BlockOutcome {
  readonly doneRows: number;
  readonly cancelled: boolean;
  readonly error?: unknown;
}

const backOffMilliseconds = [500, 2_000, 5_000] as const;

/**
 * Runs a job in blocks that Excel can take, each as large as the limits allow. Blocks that Excel calls too large are
 * halved, and stay that small; where Excel is busy the block is tried again after a while. Cancelling takes effect
 * before the next block. Progress is told after each block.
 */
export async function runBlocks(context: ExcelSession, job: BlockJob, control: JobControl = {}): Promise<BlockOutcome> {
  let limits = defaultBlockLimits;
  let doneRows = job.startRow;
  while (doneRows < job.totalRows) {
    if (control.signal?.aborted) return { doneRows, cancelled: true };
    const block = nextBlock({ from: doneRows, total: job.totalRows }, job.bytesOfRow, limits);
    const error = await tryBlock(context, job, block);
    if (error === undefined) {
      doneRows += block.rowCount;
      control.onProgress?.({ doneRows, totalRows: job.totalRows });
    } else {
      const smaller = halved(limits, block, error);
      if (!smaller) return { doneRows, cancelled: false, error };
      limits = smaller;
    }
  }
  return { doneRows, cancelled: false };
}

/** Answers the error that remains after all patience, or undefined where the block is done. */
async function tryBlock(context: ExcelSession, job: BlockJob, block: RowBlock): Promise<unknown> {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await job.runBlock(block);
      return undefined;
    } catch (error) {
      const wait = backOffMilliseconds[attempt];
      if (retryOf(error) !== "backOff" || wait === undefined) return error;
      await context.pause(wait);
    }
  }
}

function halved(limits: BlockLimits, block: RowBlock, error: unknown): BlockLimits | null {
  if (retryOf(error) !== "halve" || block.rowCount === 1) return null;
  return { ...limits, rows: Math.floor(block.rowCount / 2) };
}
