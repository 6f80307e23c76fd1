import type { Issue } from "../engine/issue";

/** The result that says why there is none. */
export function refused(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}

/** The result that there is, with what is worth knowing about it. */
export function done<T>(value: T, issues: readonly Issue[] = []) {
  return { ok: true, value, issues } as const;
}
