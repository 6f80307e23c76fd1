import type { Issue } from "../../engine/issue";
import type { Language } from "../../engine/localText";
import { refuseFormula } from "../../excel/live/refuseFormula";
import { liveFormula } from "../../functions/liveFormula";
import { runOf, type OpenState } from "./paneState";

/** Why the tiers as they stand cannot be written as live formulas to the chosen place; null where they can. */
export function formulaRefusal(state: OpenState, language: Language): Issue | null {
  const run = runOf(state);
  if (run === null) return null;
  const { source } = state;
  return refuseFormula({
    ...state.writing,
    source,
    run,
    language,
    form: "formulas",
    liveFormula: liveFormula(run, language),
  });
}
