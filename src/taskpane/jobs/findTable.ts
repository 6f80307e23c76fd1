import { columnsNeeded } from "../../engine/classify";
import type { Policy } from "../../engine/policy";
import { guessRoles } from "../../engine/roles/guessRoles";
import type { SourceTable } from "../../excel/workbookPort";
import { startingPolicy } from "../state/startingPolicy";
import type { JobTools } from "./workbookJobs";

/**
 * Finds the table around the selection and opens it with the policy in hand where the table has its columns, else with
 * the one the workbook keeps, else with the preset that fits best.
 */
export async function findTable(inHand: Policy | null, { port, dispatch, language }: JobTools): Promise<void> {
  dispatch({ type: "finding" });
  const found = await port.findSource();
  if (!found.ok) return dispatch({ type: "refused", issues: found.issues });
  const saved = await port.loadPolicy();
  if (!saved.ok) return dispatch({ type: "refused", issues: saved.issues });
  const source = found.value;
  const guess = guessRoles(source);
  const known = [inHand, saved.value].find((policy) => policy !== null && fits(policy, source));
  const policy = known ?? startingPolicy(guess, language);
  dispatch({ type: "opened", source, guess, policy, kept: saved.value });
}

function fits(policy: Policy, source: SourceTable): boolean {
  return columnsNeeded(policy).every((header) => source.headers.includes(header));
}
