import type { OpenState } from "./paneState";
import { roomFor, type Percents } from "./weights";

/** One weight as its row shows it: its percent, how far it can go, and whether it is locked. */
export function weightOf(id: string, percents: Percents, { weighing }: OpenState) {
  return {
    percent: percents[id] ?? 0,
    room: roomFor(id, percents, weighing.locked),
    locked: weighing.locked.includes(id),
  };
}
