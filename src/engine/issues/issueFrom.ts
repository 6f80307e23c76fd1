import type { Issue, IssueDefinition } from "../issue";
import type { Cell } from "../table";

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? NameOnly<Name> | PlaceholderIn<Rest>
  : never;

/** {count:customer|customers} needs the detail `count`, as {count} does. */
type NameOnly<Name extends string> = Name extends `${infer Detail}:${string}` ? Detail : Name;

type PlaceholderOf<D extends IssueDefinition> =
  PlaceholderIn<D["message"]["en"] | D["message"]["zh"] | D["remedy"]["en"] | D["remedy"]["zh"]> extends infer Name
    ? Name
    : never;

type Needs<D extends IssueDefinition, Name extends string, Field> =
  Name extends PlaceholderOf<D> ? Readonly<Record<Name, Field>> : Readonly<Partial<Record<Name, Field>>>;

type DetailName<D extends IssueDefinition> = Exclude<PlaceholderOf<D>, "row" | "field" | "value"> & string;

type DetailsNeeded<D extends IssueDefinition> = [DetailName<D>] extends [never]
  ? { readonly details?: Readonly<Record<string, string | number>> }
  : { readonly details: Readonly<Record<DetailName<D>, string | number>> };

/** What an issue of this definition must carry so that every placeholder of its texts is filled; checked at compile time. */
export type IssuePlace<D extends IssueDefinition> = Needs<D, "row", number> &
  Needs<D, "field", string> &
  Needs<D, "value", Cell> &
  DetailsNeeded<D>;

/**
 * An issue of the given definition at a place. The definition must be a literal (`as const`), so that the compiler
 * refuses a place that leaves a placeholder of its texts open.
 *
 * @example
 * issueFrom(dataIssues.noCustomer, { row: 4, field: "Customer" }).code // => "data.no-customer"
 */
export function issueFrom<D extends IssueDefinition>(definition: D, place: IssuePlace<D>): Issue {
  return { code: definition.code, severity: definition.severity, ...place };
}
