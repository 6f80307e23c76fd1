import type { Result } from "../../src/engine/issue";

/** The value of a result that must be there; what prevented it is the message otherwise. */
export function valueOf<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

/** The codes of a result's issues. */
export function codesOf(result: Result<unknown>): readonly string[] {
  return result.issues.map(({ code }) => code);
}
