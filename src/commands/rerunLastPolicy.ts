import type { Result } from "../engine/issue";
import type { Language } from "../engine/localText";
import { done } from "../excel/refused";
import type { SourceTable, WorkbookPort, WriteReport, WritingChoice } from "../excel/workbookPort";
import { liveFormula } from "../functions/liveFormula";
import { runLastPolicy, told } from "./runLastPolicy";

/**
 * Tiers the data around the selection again by the saved policy, written as the last time: beside the data or on the
 * sheet of customers, as values or live formulas. Where that is not known, in our columns where the table has some, else
 * on the sheet of customers, where nothing of the user's can be in the way.
 */
export async function rerunLastPolicy(port: WorkbookPort, language: Language): Promise<Result<WriteReport>> {
  const last = await runLastPolicy(port);
  if (!last.ok) return last;
  const { source, run } = last.value;
  const written = await port.writeTiers({
    ...writingOf(source),
    source,
    run,
    language,
    liveFormula: liveFormula(run, language),
  });
  return written.ok ? done(written.value, [...told(last.issues), ...written.issues]) : written;
}

function writingOf({ lastWriting, ownHeaders }: SourceTable): WritingChoice {
  if (lastWriting) return lastWriting;
  return { place: ownHeaders.length > 0 ? "beside" : "newSheet", form: "values", withScores: ownHeaders.length !== 1 };
}
