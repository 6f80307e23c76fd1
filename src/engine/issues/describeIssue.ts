import type { Issue, IssueDefinition } from "../issue";
import type { Language } from "../localText";
import type { Cell, RawTable } from "../table";
import { engineIssues } from "./engineIssues";
import { fieldTitle } from "./fieldTitle";

/** What to show for an issue, in the user's language. */
export interface IssueText {
  readonly message: string;
  readonly remedy: string;
}

/** Anything that knows the sheet row of its first data row: the table as read. */
export type RowOrigin = Pick<RawTable, "firstSheetRow">;

export type DescribeIssue = (issue: Issue, language: Language, table?: RowOrigin) => IssueText;

const longestValue = 40;

/**
 * Makes the function that turns issues into text, for a set of definitions. Parts of the add-in with issues of their
 * own (Excel, files) make theirs from `[...engineIssues, ...their definitions]`.
 *
 * @throws when two definitions share a code, or, later, when an issue's code has no definition: both are our own bugs.
 */
export function issueDescriber(definitions: readonly IssueDefinition[]): DescribeIssue {
  const byCode = new Map(definitions.map((definition) => [definition.code, definition]));
  if (byCode.size !== definitions.length) throw new Error("two issue definitions share a code");
  return (issue, language, table) => {
    const definition = byCode.get(issue.code);
    if (!definition) throw new Error(`no definition of issue ${issue.code}`);
    const words = inLanguage(wordsOf(issue, language, table), language);
    return { message: fill(definition.message[language], words), remedy: fill(definition.remedy[language], words) };
  };
}

/**
 * Message and remedy of an engine issue. Where the table is given, {row} is the row number that the user sees in the
 * sheet; without it, the row of the table counted from 1.
 *
 * @example
 * describeIssue(issueFrom(dataIssues.noCustomer, { row: 4, field: "Customer" }), "en", { firstSheetRow: 2 }).message
 * // => "Row 6 has no customer in \"Customer\" and was left out."
 */
export const describeIssue: DescribeIssue = issueDescriber(engineIssues);

function wordsOf(issue: Issue, language: Language, table: RowOrigin | undefined): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  for (const [name, detail] of Object.entries(issue.details ?? {})) words.set(name, detailText(detail));
  if (issue.row !== undefined) words.set("row", String(issue.row + (table?.firstSheetRow ?? 1)));
  if (issue.field !== undefined) words.set("field", fieldOf(issue.code, issue.field, language));
  if (issue.value !== undefined) words.set("value", valueText(issue.value));
  return words;
}

/** A detail with a name in each language stands under {name} and {nameZh}; the Chinese text takes the latter. */
function inLanguage(words: ReadonlyMap<string, string>, language: Language): ReadonlyMap<string, string> {
  if (language === "en") return words;
  return new Map([...words].map(([name, word]) => [name, words.get(`${name}Zh`) ?? word]));
}

/** The fields of data and Excel issues are headers: the user's own words, even where they spell one of our ids. */
function fieldOf(code: string, field: string, language: Language): string {
  return /^(?:policy|scoring|cutting|tier)\./.test(code) ? fieldTitle(field, language) : field;
}

function detailText(detail: string | number): string {
  return typeof detail === "number" ? detail.toLocaleString("en-US", { maximumFractionDigits: 4 }) : detail;
}

function valueText(value: Cell): string {
  const text = String(value ?? "");
  return text.length > longestValue ? `${text.slice(0, longestValue)}…` : text;
}

/** {count} is the number itself; {count:customer|customers} the word that goes with it. */
function fill(text: string, words: ReadonlyMap<string, string>): string {
  return text
    .replace(/\{(\w+):([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, more: string) =>
      words.get(name) === "1" ? one : more,
    )
    .replace(/\{(\w+)\}/g, (whole, name: string) => words.get(name) ?? whole);
}
