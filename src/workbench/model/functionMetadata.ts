/** A function as functions.json describes it; only what calling it needs. */
export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly helpUrl?: string;
  readonly parameters: readonly FunctionParameterMetadata[];
  readonly result?: { readonly dimensionality?: string };
  readonly options?: { readonly cancelable?: boolean; readonly stream?: boolean };
}

export interface FunctionParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

/** The whole functions.json. */
export interface FunctionsMetadata {
  /** Errors in arguments are handed to the function instead of ending the call. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly functions: readonly FunctionMetadata[];
}

/** The parameter that takes the argument at this place; the last one repeats where it says so. */
export function parameterAt(metadata: FunctionMetadata, index: number): FunctionParameterMetadata | null {
  const last = metadata.parameters.at(-1);
  return metadata.parameters[index] ?? (last?.repeating ? last : null);
}
