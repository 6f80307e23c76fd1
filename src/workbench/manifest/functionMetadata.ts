/** The part of Office's custom functions metadata that a host shows while a formula is typed. */
export interface FunctionMetadata {
  readonly functions: readonly FunctionDescription[];
}

export interface FunctionDescription {
  readonly id: string;
  /** In capitals, without the namespace. */
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterDescription[];
  readonly options?: { readonly stream?: boolean; readonly cancelable?: boolean };
}

export interface ParameterDescription {
  readonly name: string;
  readonly description?: string;
  readonly dimensionality?: "scalar" | "matrix";
  readonly optional?: boolean;
  readonly repeating?: boolean;
  /** A custom enum of the same file, whose values are offered for choice. */
  readonly customEnumType?: string;
}

/** Fetches and checks the outline of a metadata file; throws where it is not one. */
export async function fetchFunctionMetadata(url: string): Promise<FunctionMetadata> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return parseFunctionMetadata(await response.text());
}

/** @throws Error naming the entry that has no id, name or parameters. */
export function parseFunctionMetadata(json: string): FunctionMetadata {
  const parsed: unknown = JSON.parse(json);
  if (!isRecord(parsed) || !Array.isArray(parsed["functions"]))
    throw new Error("functions metadata: no list of functions");
  parsed["functions"].forEach((entry: unknown, index) => {
    if (!isFunctionDescription(entry))
      throw new Error(`functions metadata: entry ${index} has no id, name or parameters`);
  });
  return { functions: parsed["functions"].filter(isFunctionDescription) };
}

function isFunctionDescription(entry: unknown): entry is FunctionDescription {
  return (
    isRecord(entry) &&
    typeof entry["id"] === "string" &&
    typeof entry["name"] === "string" &&
    Array.isArray(entry["parameters"])
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
