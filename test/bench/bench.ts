// `npm run bench`: the engine against a plain version of the same work, in one run; the ratio says more than the milliseconds.
import { Bench } from "tinybench";
import { classify, prepare, tier } from "../../src/engine/classify";
import type { Policy } from "../../src/engine/policy";
import { presetById } from "../../src/engine/presets";
import { metalPyramid } from "../../src/engine/schemes/metalPyramid";
import { customersTable, ordersTable } from "./benchTables";
import { plainRfm, plainWeightedTiers } from "./plainTiering";

const asOf = 45095;
const shares = [0.01, 0.19, 0.3, 0.5];
const weights = { revenue: 0.4, margin: 0.2, years: 0.1, influence: 0.1, potential: 0.2 };

const common = { format: "tierwise-policy", formatVersion: 1, name: "bench", version: 1, presetId: null } as const;

const rfmPolicy: Policy = {
  ...common,
  ...presetById("rfm-segments")!.methods,
  data: { kind: "orders", customer: "customer", date: "date", amount: "amount", orderId: null, asOf, returns: "net" },
  inputs: {
    daysSinceLastOrder: { from: "orders", measure: "daysSinceLastOrder" },
    orderCount: { from: "orders", measure: "orderCount" },
    revenue: { from: "orders", measure: "revenue" },
  },
  criteria: {},
  value: { from: "orders", measure: "revenue" },
};

function weightedPolicy(revenueWeight: number): Policy {
  const criteria = Object.entries({ ...weights, revenue: revenueWeight }).map(([column, weight]) => ({
    id: column,
    source: { from: "column", column, as: "number" } as const,
    direction: "more-is-better" as const,
    normaliser: "min-max" as const,
    weight,
  }));
  return {
    ...common,
    scoring: { method: "weighted", parameters: {} },
    cutting: { method: "shares", parameters: { shares } },
    scheme: metalPyramid,
    data: { kind: "customers", customer: "customer", asOf: null },
    inputs: {},
    criteria: { criteria },
    value: { from: "column", column: "revenue", as: "number" },
  };
}

function expectOk<T>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: unknown },
): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

function report(title: string, bench: Bench): void {
  const medians = bench.tasks.map((task) => (task.result && "latency" in task.result ? task.result.latency.p50 : NaN));
  console.log(`\n${title}`);
  bench.tasks.forEach((task, i) => console.log(`  ${task.name.padEnd(28)} ${medians[i]!.toFixed(1).padStart(9)} ms`));
  const [ours, plain] = medians;
  if (ours && plain) console.log(`  The plain version takes ${(plain / ours).toFixed(2)} times as long as Tierwise.`);
}

async function compare(title: string, tasks: Readonly<Record<string, () => unknown>>): Promise<void> {
  const bench = new Bench({ time: 300, iterations: 5, warmupTime: 0, warmupIterations: 1 });
  for (const [name, task] of Object.entries(tasks)) bench.add(name, () => void task());
  await bench.run();
  report(title, bench);
}

async function main(): Promise<void> {
  for (const rows of [10_000, 100_000, 1_000_000]) {
    const orders = ordersTable(rows);
    await compare(`RFM from ${rows.toLocaleString("en-US")} orders`, {
      Tierwise: () => expectOk(classify(orders, rfmPolicy)),
      "plain Map and sort": () => plainRfm(orders, asOf, 5),
    });
  }
  for (const rows of [10_000, 100_000, 1_000_000]) {
    const customers = customersTable(rows);
    await compare(`Weighted score and tiers of ${rows.toLocaleString("en-US")} customers × 5`, {
      "Tierwise, ranks included": () => expectOk(classify(customers, weightedPolicy(0.4))).rankOf,
      "plain objects and sort": () => plainWeightedTiers(customers, Object.values(weights), shares),
    });
  }
  const prepared = expectOk(prepare(customersTable(100_000), weightedPolicy(0.4)));
  let turn = 0;
  await compare("One weight dragged, 100,000 prepared customers × 5 (a frame is 16 ms)", {
    "score, tiers and summary": () => expectOk(tier(prepared, weightedPolicy(0.3 + 0.001 * (turn++ % 100)))),
  });
}

void main();
