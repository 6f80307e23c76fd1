import { HostError } from "./hostError";

/**
 * Holds a sheet name to Excel's rules: 1 to 31 characters, none of \ / ? * : [ ], no apostrophe at either end, not "History".
 * @throws HostError InvalidArgument (Excel has no more telling code)
 */
export function checkSheetName(name: unknown): string {
  if (typeof name !== "string" || name.trim() === "" || name.length > 31) throw new HostError("InvalidArgument");
  const forbidden = /[\\/?*:[\]]/.test(name) || name.startsWith("'") || name.endsWith("'");
  if (forbidden || name.toLowerCase() === "history") throw new HostError("InvalidArgument");
  return name;
}

/** Excel compares names of sheets, tables and columns without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLocaleLowerCase("en-US") === b.toLocaleLowerCase("en-US");
}

/**
 * The name itself, or with the first free number behind it.
 * @example freeName("Chart ", ["Chart 1"]) // => "Chart 2"
 */
export function numberedName(stem: string, taken: readonly string[]): string {
  for (let number = 1; ; number += 1) {
    if (!taken.some((name) => sameName(name, `${stem}${number}`))) return `${stem}${number}`;
  }
}
