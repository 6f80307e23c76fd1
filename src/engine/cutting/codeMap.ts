import type { Issue } from "../issue";
import { parameterReader } from "../parameterReader";
import { issueFrom } from "../issues/issueFrom";
import type { Scheme } from "../schemes/scheme";
import type { ScoreColumn, Scores } from "../scoring/scoringMethod";
import { segmentMap, segmentMaps } from "../segmentMaps";
import { auditMap } from "../segmentMaps/auditMap";
import { cellsOf, covers } from "../segmentMaps/cells";
import type { MapAxis, SegmentMap } from "../segmentMaps/segmentMap";
import { codeWithoutSegment, foreignSegment, segmentMapCaution, wrongScoreLevels } from "./codeMapIssues";
import type { CuttingMethod, Tiers } from "./cuttingMethod";
import { noTiers } from "./noTiers";
import { missingScores, scorePart } from "./scoreColumns";

/**
 * Looks up each customer's R, F and M scores in a segment map; the first rule that covers them decides.
 * Customers whose code no rule covers get the map's own remainder segment, or no tier and an issue.
 */
export const codeMap: CuttingMethod = {
  id: "codeMap",
  title: { en: "Segment map", zh: "细分对照表" },
  summary: {
    en: "Turns R, F and M scores into named segments by a table.",
    zh: "按对照表把 R、F、M 评分换成客户细分。",
  },
  needs: ["r", "f"],
  parameters: {
    map: {
      kind: "choice",
      title: { en: "Segment map", zh: "对照表" },
      description: { en: "Which scores make which segment.", zh: "哪些评分属于哪一类。" },
      default: segmentMaps[0]!.id,
      options: segmentMaps.map(({ id, title, summary }) => ({ id, title, description: summary })),
    },
  },
  sources: [...new Set(segmentMaps.flatMap((map) => map.sources))],

  cut({ scores, scheme }, parameters) {
    const map = segmentMap(parameterReader(codeMap.parameters, parameters).choice("map"));
    if (map === undefined) throw new RangeError("codeMap: no such segment map");
    const faults = [
      ...missingScores(scoresNeeded(map), scores),
      ...levelFaults(scores, map),
      ...schemeFaults(scheme, map),
    ];
    if (faults.length > 0) return noTiers(scores.total.values.length, faults);
    return lookUp(scores, scheme, map);
  },
};

function lookUp(scores: Scores, scheme: Scheme, map: SegmentMap): Tiers {
  const tierOfCell = tiersOfCells(scheme, map);
  const axes = map.axes.map((axis) => axisScores(axis, scores));
  const uncovered: number[] = [];
  const tierOf = new Int32Array(scores.total.values.length).fill(-1);
  for (let customer = 0; customer < tierOf.length; customer++) {
    const place = placeOf(axes, map, customer);
    if (Number.isNaN(place)) continue;
    tierOf[customer] = tierOfCell[place]!;
    if (tierOf[customer] === -1) uncovered.push(customer);
  }
  const codeOf = (customer: number): string => axes.map((axis) => axis[customer]).join("");
  return { tierOf, cuts: [], issues: [...caution(scheme, map), ...uncoveredIssues(uncovered, codeOf)] };
}

/** By place of the combination in `cellsOf`: the tier of the first rule that covers it, or −1. */
function tiersOfCells({ tiers }: Scheme, map: SegmentMap): Int32Array {
  return Int32Array.from(cellsOf(map), (cell) => {
    const segment = map.rules.find((rule) => covers(rule, cell))?.segment ?? map.otherwise;
    return tiers.findIndex((tier) => tier.code === segment);
  });
}

/** Place of a customer's scores in `cellsOf`; NaN where one is missing. */
function placeOf(axes: readonly Float64Array[], { scores: [low, high] }: SegmentMap, customer: number): number {
  const base = high - low + 1;
  let place = 0;
  for (const axis of axes) place = place * base + (axis[customer]! - low);
  return place;
}

function axisScores(axis: MapAxis, scores: Scores): Float64Array {
  if (axis !== "fm") return columnOf(axis, scores).values;
  const m = columnOf("m", scores).values;
  return columnOf("f", scores).values.map((f, i) => Math.floor((f + m[i]! + 1) / 2));
}

function columnOf(id: string, scores: Scores): ScoreColumn {
  const column = scorePart(scores, id);
  if (column === undefined) throw new RangeError(`no score column "${id}"`);
  return column;
}

/** Ids of the score columns a map looks at. */
function scoresNeeded({ axes }: SegmentMap): readonly string[] {
  return [...new Set(axes.flatMap((axis) => (axis === "fm" ? ["f", "m"] : [axis])))];
}

function levelFaults(scores: Scores, map: SegmentMap): readonly Issue[] {
  const [, high] = map.scores;
  return scoresNeeded(map)
    .flatMap((id) => scorePart(scores, id) ?? [])
    .filter(({ max }) => max !== high)
    .map(({ id, max }) => issueFrom(wrongScoreLevels, { field: id, details: { expected: high, found: max } }));
}

function schemeFaults({ tiers }: Scheme, { rules, otherwise }: SegmentMap): readonly Issue[] {
  const segments = new Set(rules.map((rule) => rule.segment));
  if (otherwise !== undefined) segments.add(otherwise);
  return [...segments]
    .filter((segment) => !tiers.some((tier) => tier.code === segment))
    .map((segment) => issueFrom(foreignSegment, { field: "scheme", value: segment }));
}

function caution({ tiers }: Scheme, map: SegmentMap): readonly Issue[] {
  if (map.warning === undefined) return [];
  const { gaps, overlaps, shadowed } = auditMap(map);
  const unused = tiers.filter(({ code }) => shadowed.includes(code)).map(({ name }) => name);
  const details = {
    gaps: gaps.length,
    overlaps: overlaps.length,
    shadowed: unused.map(({ en }) => en).join(", ") || "–",
    shadowedZh: unused.map(({ zh }) => zh).join("、") || "无",
  };
  return [issueFrom(segmentMapCaution, { field: "map", value: map.id, details })];
}

function uncoveredIssues(customers: readonly number[], codeOf: (customer: number) => string): readonly Issue[] {
  if (customers.length === 0) return [];
  const codes = [...new Set(customers.map(codeOf))].sort().join(", ");
  return [
    { ...issueFrom(codeWithoutSegment, { field: "map", details: { count: customers.length, codes } }), customers },
  ];
}
