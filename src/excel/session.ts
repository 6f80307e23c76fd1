import type { Result } from "../engine/issue";
import { ExcelNoAnswer, issueOfError } from "./excelErrors";
import { refused } from "./refused";

/** Runs an action after a while unless it is stopped before; tests give one whose time they move themselves. */
export interface Timer {
  after(milliseconds: number, action: () => void): () => void;
}

export interface SessionSettings {
  readonly timer: Timer;
  /** How long a single `sync` may take: Office.js itself would wait for ever. */
  readonly answerLimitSeconds: number;
}

export const defaultSettings: SessionSettings = {
  timer: {
    after(milliseconds, action) {
      const handle = setTimeout(action, milliseconds);
      return () => clearTimeout(handle);
    },
  },
  answerLimitSeconds: 60,
};

/** An open conversation with Excel; called `context` where it is used, since it stands for Excel's own. */
export interface ExcelSession {
  readonly workbook: Excel.Workbook;
  /** Sends what is queued. @throws ExcelNoAnswer where Excel stays silent, OfficeExtension.Error where it refuses */
  sync(): Promise<void>;
  /** Waits; for trying again after Excel was busy. */
  pause(milliseconds: number): Promise<void>;
}

export type ExcelJob<T> = (context: ExcelSession) => Promise<Result<T>>;

/**
 * The one door to Excel: runs a job in a fresh context and turns whatever Excel refuses into issues.
 * Errors that are not Excel's are bugs of ours and pass through.
 */
export async function inExcel<T>(settings: SessionSettings, job: ExcelJob<T>): Promise<Result<T>> {
  return asResult(() => runUntilSilent(settings, {}, job));
}

/** The same in the context of an object of before: an event handler can be removed only there. */
export async function inExcelOf<T>(
  settings: SessionSettings,
  context: OfficeExtension.ClientRequestContext,
  job: ExcelJob<T>,
): Promise<Result<T>> {
  return asResult(() => runUntilSilent(settings, { previousObjects: context }, job));
}

async function asResult<T>(run: () => Promise<Result<T>>): Promise<Result<T>> {
  try {
    return await run();
  } catch (error) {
    const issue = issueOfError(error);
    if (!issue) throw error;
    return refused(issue);
  }
}

/** After a silence `Excel.run` itself would go on waiting to clean up, so the job's failure ends the wait at once. */
function runUntilSilent<T>(settings: SessionSettings, options: Excel.RunOptions, job: ExcelJob<T>): Promise<Result<T>> {
  return new Promise((resolve, reject) => {
    const runJob = async (context: Excel.RequestContext): Promise<Result<T>> => {
      try {
        return await job(openSession(context, settings));
      } catch (error) {
        reject(error);
        throw error;
      }
    };
    Excel.run({ delayForCellEdit: true, ...options }, runJob).then(resolve, reject);
  });
}

function openSession(context: Excel.RequestContext, settings: SessionSettings): ExcelSession {
  const { timer, answerLimitSeconds } = settings;
  return {
    workbook: context.workbook,
    async sync() {
      let stop = (): void => undefined;
      const silence = new Promise<never>((_, reject) => {
        stop = timer.after(answerLimitSeconds * 1000, () => reject(new ExcelNoAnswer(answerLimitSeconds)));
      });
      try {
        await Promise.race([context.sync(), silence]);
      } finally {
        stop();
      }
    },
    pause: (milliseconds) => new Promise((resolve) => timer.after(milliseconds, resolve)),
  };
}
