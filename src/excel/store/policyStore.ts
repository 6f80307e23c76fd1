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
export function queuePolicyPart(session: ExcelSession): ReturnType<typeof queueJsonPart> {
  return queueJsonPart(session, policyNamespace);
}

/**
 * The policy of the last run, checked as if a stranger had written it, or null. One that cannot be read is told and
 * taken for none: the next run stores a good one.
 */
export async function loadPolicy(session: ExcelSession): Promise<Result<Policy | null>> {
  const { text } = await readPart(session);
  if (text === null) return done(null);
  const policy = validatePolicy(jsonOrText(text));
  return policy.ok ? policy : done(null, [issueFrom(excelIssues.damagedPolicy, {}), ...policy.issues]);
}

/** Stores a policy in the workbook; it holds no customer data. */
export async function savePolicy(session: ExcelSession, policy: Policy): Promise<Result<null>> {
  const forbidden = queueBookGuard(session);
  const part = await readPart(session);
  const issue = forbidden();
  if (issue) return refused(issue);
  queueStoreJson(session, policyNamespace, { part, value: policy });
  await session.sync();
  return done(null);
}

async function readPart(session: ExcelSession): Promise<JsonPart> {
  const queued = queuePolicyPart(session);
  await session.sync();
  const content = queued.readContent();
  await session.sync();
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
