import type { Result } from "../engine/issue";
import type { Language } from "../engine/localText";
import type { WorkbookPort, WriteReport } from "../excel/workbookPort";
import { runLastPolicy } from "./runLastPolicy";

/**
 * Tiers the data around the selection again by the saved policy: in the columns of the last run where the table has
 * some, else on the sheet of customers, where nothing of the user's can be in the way.
 */
export async function rerunLastPolicy(port: WorkbookPort, language: Language): Promise<Result<WriteReport>> {
  const last = await runLastPolicy(port);
  if (!last.ok) return last;
  const { source, run } = last.value;
  const ownCount = source.ownHeaders.length;
  const place = ownCount > 0 ? "beside" : "newSheet";
  return port.writeTiers({ source, run, place, form: "values", language, withScores: ownCount !== 1 });
}
