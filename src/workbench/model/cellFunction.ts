import type { BaseValueObject, FunctionVariantType } from "@univerjs/engine-formula";
import { BaseFunction } from "@univerjs/engine-formula";

/** What a function may give to Univer. */
export type NodeValue = ReturnType<BaseFunction["calculate"]>;

/** The cell whose formula calls. */
export interface CallingCell {
  readonly unitId: string;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A function that Univer finds by name and that somebody else answers. */
export class CellFunction extends BaseFunction {
  readonly #answer: (variants: readonly FunctionVariantType[], cell: CallingCell) => NodeValue;
  override needsReferenceObject = true;

  constructor(name: string, answer: (variants: readonly FunctionVariantType[], cell: CallingCell) => NodeValue) {
    super(name);
    this.#answer = answer;
  }

  override calculate(...variants: BaseValueObject[]): NodeValue {
    const cell = { unitId: this.unitId ?? "", sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return this.#answer(variants, cell);
  }
}
