import type { Timer } from "../../src/excel/session";

interface Waiting {
  readonly due: number;
  readonly action: () => void;
}

/** A timer whose time the test moves. */
export interface OwnTimer extends Timer {
  advance(milliseconds: number): void;
  waiting(): number;
  /** Resolves when something waits for the time to pass. */
  untilWaiting(): Promise<void>;
  /** How often it was started so far: once a sync, since every sync has a time limit. */
  starts(): number;
}

export function ownTimer(): OwnTimer {
  let now = 0;
  let starts = 0;
  let waiting: readonly Waiting[] = [];
  return {
    after(milliseconds, action) {
      starts += 1;
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
    async untilWaiting() {
      while (waiting.length === 0) await new Promise((resolve) => setImmediate(resolve));
    },
    starts: () => starts,
  };
}
