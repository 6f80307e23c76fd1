import type { CellRange } from "./bookContent";
import type { CallingCell } from "./cellFunction";
import { intersection } from "./cellRange";
import type { FunctionOutcome } from "./functionCaller";

/** What a cell asked for, and what came of it; null while the add-in works. */
export interface Answer {
  readonly functionName: string;
  readonly argumentsText: string;
  readonly callId: number;
  outcome: FunctionOutcome | null;
}

export interface SheetRange {
  readonly sheetId: string;
  readonly range: CellRange;
}

interface AnsweredCell {
  readonly cell: CallingCell;
  /** The latest first; more than one where a formula calls several functions. */
  readonly answers: readonly Answer[];
}

const maxAnswersPerCell = 8;

export function cellKey({ sheetId, row, column }: Omit<CallingCell, "unitId">): string {
  return `${sheetId} ${row} ${column}`;
}

/** The answers that cells got from the add-in, so that a cell asks again only when its arguments change. */
export class CellAnswers {
  readonly #cells = new Map<string, AnsweredCell>();

  find(cell: CallingCell, isSame: (answer: Answer) => boolean): Answer | null {
    return this.#answers(cell).find(isSame) ?? null;
  }

  remember(cell: CallingCell, answer: Answer): void {
    this.#set(cell, [answer, ...this.#answers(cell)].slice(0, maxAnswersPerCell));
  }

  get isWaiting(): boolean {
    return [...this.#cells.values()].some(({ answers }) => answers.some(({ outcome }) => outcome === null));
  }

  /** Drops what a cell waits for under other arguments, and answers what was dropped; results that come late are lost. */
  dropOutdated(cell: CallingCell, functionName: string): readonly Answer[] {
    const isOutdated = (answer: Answer): boolean => answer.outcome === null && answer.functionName === functionName;
    const outdated = this.#answers(cell).filter(isOutdated);
    if (outdated.length > 0) {
      this.#set(
        cell,
        this.#answers(cell).filter((answer) => !isOutdated(answer)),
      );
    }
    return outdated;
  }

  /** In all cells or in these. */
  forget(place?: SheetRange): void {
    if (!place) return this.#cells.clear();
    for (const [key, { cell }] of this.#cells) {
      const at = { row: cell.row, column: cell.column, rowCount: 1, columnCount: 1 };
      if (cell.sheetId === place.sheetId && intersection(place.range, at)) this.#cells.delete(key);
    }
  }

  #answers(cell: CallingCell): readonly Answer[] {
    return this.#cells.get(cellKey(cell))?.answers ?? [];
  }

  #set(cell: CallingCell, answers: readonly Answer[]): void {
    this.#cells.set(cellKey(cell), { cell, answers });
  }
}
