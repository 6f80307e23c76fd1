import type { RawTable } from "../../src/engine/table";

/** What a competent developer writes first: a Map of objects, comparator sorts, no typed arrays. The peer of the benchmarks. */
export function plainRfm(table: RawTable, asOf: number, bins: number): ReadonlyMap<string, string> {
  const [ids, dates, amounts] = table.columns.map((column) => column.cells) as [string[], number[], number[]];
  const customers = new Map<string, { last: number; count: number; sum: number; code: string }>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const customer = customers.get(ids[row]!) ?? { last: 0, count: 0, sum: 0, code: "" };
    customer.last = Math.max(customer.last, dates[row]!);
    customer.count += 1;
    customer.sum += amounts[row]!;
    customers.set(ids[row]!, customer);
  }
  const all = [...customers.values()];
  const measures = [
    (c: (typeof all)[number]) => c.last - asOf,
    (c: (typeof all)[number]) => c.count,
    (c: (typeof all)[number]) => c.sum,
  ];
  for (const measure of measures) {
    const sorted = all.map(measure).sort((a, b) => a - b);
    const cuts = Array.from({ length: bins - 1 }, (_, i) => quantile(sorted, (i + 1) / bins));
    for (const customer of all) customer.code += 1 + cuts.filter((cut) => cut < measure(customer)).length;
  }
  return new Map([...customers].map(([id, { code }]) => [id, code]));
}

function quantile(sorted: readonly number[], p: number): number {
  const h = (sorted.length - 1) * p;
  const below = Math.floor(h);
  const low = sorted[below]!;
  return low + (h - below) * ((sorted[below + 1] ?? low) - low);
}

/** Min–max, weights, a sort of objects by score, tiers by share of customers. */
export function plainWeightedTiers(
  table: RawTable,
  weights: readonly number[],
  shares: readonly number[],
): readonly number[] {
  const columns = table.columns.slice(1).map((column) => column.cells as readonly number[]);
  const ranges = columns.map(
    (cells) => [cells.reduce((a, b) => Math.min(a, b)), cells.reduce((a, b) => Math.max(a, b))] as const,
  );
  const scored = Array.from({ length: table.rowCount }, (_, row) => ({
    row,
    score: columns.reduce(
      (sum, cells, i) => sum + (weights[i]! * (cells[row]! - ranges[i]![0])) / (ranges[i]![1] - ranges[i]![0]),
      0,
    ),
  })).sort((a, b) => b.score - a.score);
  const tiers = new Array<number>(table.rowCount);
  scored.forEach(({ row }, rank) => {
    let covered = 0;
    tiers[row] = shares.findIndex((share) => rank < (covered += share) * scored.length);
  });
  return tiers;
}
