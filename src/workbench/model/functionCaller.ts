/** One call of an add-in's function. */
export interface FunctionCall {
  /** The function's id without namespace: "RFM". */
  readonly name: string;
  readonly args: readonly unknown[];
  /** The cell that calls: "Sheet1!C1". */
  readonly address: string;
  /** 1 cancelable, 2 streaming, 4 errors allowed in arguments. */
  readonly flags: number;
}

export type FunctionOutcome =
  | { readonly ok: true; readonly value: unknown }
  /** errorCode as the library numbers them (1 = #N/A, 5 = #DIV/0!, 6 = #NUM!, 7 = #VALUE!, 8 = #NULL!). */
  | { readonly ok: false; readonly errorCode: number | null; readonly message: string };

/** Whatever runs the add-in's functions. */
export interface FunctionCaller {
  /** `settle` hears once, unless the call is cancelled first. Answers the call's id. */
  call(call: FunctionCall, settle: (outcome: FunctionOutcome) => void): number;
  cancel(id: number): void;
}
