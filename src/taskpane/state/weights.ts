/** Weights of a weighted score by criterion, in whole percent; together they are always 100. */
export type Percents = Readonly<Record<string, number>>;

const whole = 100;

/**
 * Puts any non-negative weights on whole percents that add up to 100, by largest remainder: the shares cut off most
 * get the percents left over, the earlier criterion first on a tie. Weights that are all zero are shared equally.
 *
 * @example toPercents({ revenue: 2, margin: 1 }) // => { revenue: 67, margin: 33 }
 */
export function toPercents(weights: Readonly<Record<string, number>>): Percents {
  return Object.fromEntries(shareOut(Object.entries(weights), whole));
}

/**
 * Gives one criterion a new percent and rescales the unlocked rest in proportion; locked ones stay.
 * The new percent is held between 0 and what the locked ones leave. Where every other one is locked, nothing can move.
 *
 * @example moveWeight({ a: 50, b: 30, c: 20 }, { id: "a", percent: 60 }, ["c"]) // => { a: 60, b: 20, c: 20 }
 */
export function moveWeight(
  percents: Percents,
  change: { readonly id: string; readonly percent: number },
  locked: readonly string[],
): Percents {
  const others = Object.entries(percents).filter(([id]) => id !== change.id && !locked.includes(id));
  if (others.length === 0 || !(change.id in percents)) return percents;
  const room = whole - lockedTotal(percents, locked, change.id);
  const percent = Math.min(room, Math.max(0, Math.round(change.percent)));
  return { ...percents, [change.id]: percent, ...Object.fromEntries(shareOut(others, room - percent)) };
}

/** The most that a criterion can weigh while the locked ones stay. */
export function roomFor(id: string, percents: Percents, locked: readonly string[]): number {
  return whole - lockedTotal(percents, locked, id);
}

function lockedTotal(percents: Percents, locked: readonly string[], except: string): number {
  return locked.reduce((sum, id) => (id === except ? sum : sum + (percents[id] ?? 0)), 0);
}

function shareOut(entries: readonly (readonly [string, number])[], total: number): (readonly [string, number])[] {
  const sum = entries.reduce((running, [, weight]) => running + weight, 0);
  const exact = entries.map(([, weight]) => (sum > 0 ? (weight / sum) * total : total / entries.length));
  const floors = exact.map(Math.floor);
  const left = total - floors.reduce((running, floor) => running + floor, 0);
  const byRemainder = exact.map((share, at) => ({ at, remainder: share - Math.floor(share) }));
  byRemainder.sort((a, b) => b.remainder - a.remainder || a.at - b.at);
  const lucky = new Set(byRemainder.slice(0, left).map(({ at }) => at));
  return entries.map(([id], at) => [id, (floors[at] ?? 0) + (lucky.has(at) ? 1 : 0)] as const);
}
