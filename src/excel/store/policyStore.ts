import type { Result } from "../../engine/issue";
import { issueFrom } from "../../engine/issues/issueFrom";
import type { Policy } from "../../engine/policy";
import { validatePolicy } from "../../engine/validatePolicy";
import { excelIssues } from "../../text/excelIssues";
import { done, refused } from "../refused";
import type { ExcelSession } from "../session";
import { queueBookGuard } from "../write/writeGuards";
import { type JsonPart, queueJsonPart, queueStoreJson } from "./jsonPart";

const policyNamespace = "http://schemas.tierwise.org/workbook/policy/1";

/** Queues the look-up of the part that holds the policy. */
export function queuePolicyPart(context: ExcelSession): ReturnType<typeof queueJsonPart> {
  return queueJsonPart(context, policyNamespace);
}

/**
 * The policy of the last run, checked as if a stranger had written it, or null. One that cannot be read is told and
 * taken for none: the next run stores a good one.
 */
export async function loadPolicy(context: ExcelSession): Promise<Result<Policy | null>> {
  const { text } = await readPart(context);
  if (text === null) return done(null);
  const policy = validatePolicy(jsonOrText(text));
  return policy.ok ? policy : done(null, [issueFrom(excelIssues.damagedPolicy, {}), ...policy.issues]);
}

/** Stores a policy in the workbook; it holds no customer data. */
export async function savePolicy(context: ExcelSession, policy: Policy): Promise<Result<null>> {
  const forbidden = queueBookGuard(context);
  const part = await readPart(context);
  const issue = forbidden();
  if (issue) return refused(issue);
  queueStoreJson(context, policyNamespace, { part, value: policy });
  await context.sync();
  return done(null);
}

async function readPart(context: ExcelSession): Promise<JsonPart> {
  const queued = queuePolicyPart(context);
  await context.sync();
  const content = queued.readContent();
  await context.sync();
  return content();
}

/** A text that is no JSON stays a text, which is no policy either. */
function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
