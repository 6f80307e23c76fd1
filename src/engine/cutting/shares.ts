import type { Issue } from "../issue";
import { parameterReader } from "../parameterReader";
import { issueFrom } from "../issues/issueFrom";
import { namedIn } from "../issues/namedIn";
import type { Scheme } from "../schemes/scheme";
import { presentValues } from "../statistics/presentValues";
import { select } from "../statistics/select";
import { significant } from "../statistics/significant";
import type { CuttingMethod } from "./cuttingMethod";
import { sharesSum, tieGroupAcross, wrongCutCount } from "./cuttingIssues";
import { noTiers } from "./noTiers";
import { floorsUsed, tiersByFloors } from "./tierFloors";

/**
 * Fills the tiers from the best score down, each with its share of the customers who have a score.
 *
 * A customer is in the tiers down to k when the share of customers strictly before it is below the shares of those tiers
 * together; the crossing customer is inside, so counts round up (1 % of 40 customers is 1). Customers with equal scores go
 * where the first of them goes: the better tier takes a tie group that straddles its border. The last tier takes the rest.
 */
export const shares: CuttingMethod = {
  id: "shares",
  title: { en: "By share of customers", zh: "按客户数占比" },
  summary: {
    en: "Fills each tier with a set share of the customers, best scores first.",
    zh: "从得分最高的客户开始，按设定的人数占比依次分级。",
  },
  needs: [],
  parameters: {
    shares: {
      kind: "numberList",
      unit: "share",
      title: { en: "Share of customers in each tier", zh: "各级客户占比" },
      description: {
        en: "Best tier first; customers with the same score stay together, in the better tier.",
        zh: "从最高一级开始；同分客户不拆开，归入较高的一级。",
      },
      default: [0.01, 0.19, 0.3, 0.5],
      min: 0,
      max: 1,
      length: "perTier",
    },
  },
  sources: ["Customer pyramid, Zeithaml, Rust & Lemon (2001), California Management Review 43(4), 118-142"],

  cut({ scores, scheme }, parameters) {
    const list = parameterReader(shares.parameters, parameters).numbers("shares");
    const { values } = scores.total;
    if (list.length !== scheme.tiers.length) {
      const details = { expected: scheme.tiers.length, found: list.length };
      return noTiers(values.length, [issueFrom(wrongCutCount, { field: "shares", details })]);
    }
    const scored = presentValues(values);
    const wanted = countsInside(list, scored.length);
    const floors = floorsOf(scored, wanted);
    const tierOf = tiersByFloors(floors, values);
    return {
      tierOf,
      cuts: floorsUsed(scheme, floors),
      issues: [...sumIssues(list), ...tieIssues({ scheme, values, floors, wanted, tierOf })],
    };
  },
};

/** How many customers the tiers down to each border hold, before ties: the crossing customer is inside. */
function countsInside(list: readonly number[], count: number): readonly number[] {
  let together = 0;
  return list.slice(0, -1).map((share) => {
    together += share;
    // 0.1 + 0.2 must not reach past 3 of 10.
    return Math.min(count, Math.ceil(significant(significant(together) * count)));
  });
}

/** The lowest score inside each border, Infinity where nobody is; `scored` is reordered. */
function floorsOf(scored: Float64Array, wanted: readonly number[]): readonly number[] {
  const floors = wanted.map(() => Infinity);
  let better = scored;
  // From the lowest border up: what one selection leaves to the right holds all the better customers.
  for (let tier = wanted.length - 1; tier >= 0 && wanted[tier]! > 0; tier--) {
    const place = better.length - wanted[tier]!;
    floors[tier] = select(better, place);
    better = better.subarray(place);
  }
  return floors;
}

function sumIssues(list: readonly number[]): readonly Issue[] {
  const total = significant(list.reduce((sum, share) => sum + share, 0));
  return Math.abs(total - 1) < 1e-9
    ? []
    : [issueFrom(sharesSum, { field: "shares", value: `${significant(100 * total)}%` })];
}

interface Borders {
  readonly scheme: Scheme;
  readonly values: Float64Array;
  readonly floors: readonly number[];
  readonly wanted: readonly number[];
  readonly tierOf: Int32Array;
}

function tieIssues({ scheme, values, floors, wanted, tierOf }: Borders): readonly Issue[] {
  const counts = wanted.map(() => 0);
  for (let i = 0; i < tierOf.length; i++) if (tierOf[i]! >= 0 && tierOf[i]! < counts.length) counts[tierOf[i]!]!++;
  let inside = 0;
  return floors.flatMap((floor, i) => {
    inside += counts[i]!;
    const over = inside - wanted[i]!;
    if (over === 0) return [];
    let count = 0;
    for (let customer = 0; customer < values.length; customer++) if (values[customer] === floor) count++;
    const details = { count, over, ...namedIn(scheme.tiers[i]!.name) };
    return [issueFrom(tieGroupAcross, { field: "shares", value: floor, details })];
  });
}
