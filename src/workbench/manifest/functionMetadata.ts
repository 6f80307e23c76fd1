import type { FunctionMetadata, FunctionsMetadata } from "../model/functionMetadata";

/** Fetches and checks the outline of a metadata file; throws where it is not one. */
export async function fetchFunctionMetadata(url: string): Promise<FunctionsMetadata> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return parseFunctionMetadata(await response.text());
}

/** @throws Error naming the entry that has no id, name or parameters. */
export function parseFunctionMetadata(json: string): FunctionsMetadata {
  const parsed: unknown = JSON.parse(json);
  if (!isRecord(parsed) || !Array.isArray(parsed["functions"])) {
    throw new Error("functions metadata: no list of functions");
  }
  const functions = parsed["functions"].map((entry: unknown, index) => {
    if (isFunction(entry)) return entry;
    throw new Error(`functions metadata: entry ${index} has no id, name or parameters`);
  });
  return { allowErrorForDataTypeAny: parsed["allowErrorForDataTypeAny"] === true, functions };
}

function isFunction(entry: unknown): entry is FunctionMetadata {
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
