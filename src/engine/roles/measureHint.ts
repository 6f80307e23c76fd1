import { headerMatch } from "./headerMatch";
import { measureHints, type MeasureHint } from "./measureWords";

/** The hint whose words match a header best, or undefined where none does. */
export function measureHint(header: string, hints: readonly MeasureHint[] = measureHints): MeasureHint | undefined {
  let found: MeasureHint | undefined;
  let highest = 0;
  for (const hint of hints) {
    const match = headerMatch(header, hint.words);
    if (match > highest) [found, highest] = [hint, match];
  }
  return found;
}
