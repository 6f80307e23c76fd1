import type { Timer } from "../../src/excel/session";

interface Waiting {
  readonly due: number;
  readonly action: () => void;
}

/** A timer whose time the test moves. */
export function ownTimer(): Timer & { advance(milliseconds: number): void; waiting(): number } {
  let now = 0;
  let waiting: readonly Waiting[] = [];
  return {
    after(milliseconds, action) {
      const entry = { due: now + milliseconds, action };
      waiting = [...waiting, entry];
      return () => {
        waiting = waiting.filter((each) => each !== entry);
      };
    },
    advance(milliseconds) {
      now += milliseconds;
      const due = waiting.filter((each) => each.due <= now);
      waiting = waiting.filter((each) => each.due > now);
      for (const { action } of due) action();
    },
    waiting: () => waiting.length,
  };
}
