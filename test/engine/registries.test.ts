import { readdirSync } from "node:fs";
import { join } from "node:path";
import { cuttingMethods } from "../../src/engine/cutting";
import { engineIssues } from "../../src/engine/issues/engineIssues";
import { presets } from "../../src/engine/presets";
import { schemes } from "../../src/engine/schemes";
import { scoringMethods } from "../../src/engine/scoring";
import { binningRules } from "../../src/engine/scoring/binning";
import { normalisers } from "../../src/engine/scoring/normalisers";
import { segmentMaps } from "../../src/engine/segmentMaps";
import { weightingMethods } from "../../src/engine/weighting";

const engine = join(__dirname, "../../src/engine");

/** What the files of a folder export that has all of the given fields: the records that its index should list. */
async function recordsIn(folder: string, fields: readonly string[]): Promise<unknown[]> {
  const names = readdirSync(join(engine, folder)).filter((name) => name.endsWith(".ts") && name !== "index.ts");
  const modules = await Promise.all(names.map((name) => import(join(engine, folder, name)) as Promise<object>));
  return modules
    .flatMap((module) => Object.values(module) as unknown[])
    .filter((value) => typeof value === "object" && value !== null && fields.every((field) => field in value));
}

describe.each<[string, readonly string[], readonly { readonly id: string }[]]>([
  ["scoring", ["id", "inputs", "score"], scoringMethods],
  ["scoring/binning", ["id", "bin"], binningRules],
  ["scoring/normalisers", ["id", "normalise"], normalisers],
  ["cutting", ["id", "needs", "cut"], cuttingMethods],
  ["weighting", ["id", "needs", "weigh"], weightingMethods],
  ["segmentMaps", ["id", "axes", "rules"], segmentMaps],
  ["schemes", ["id", "shape", "tiers"], schemes],
  ["presets", ["id", "methods", "whenToUse"], presets],
])("src/engine/%s", (folder, fields, list) => {
  it("lists every record that its files export", async () => {
    expect(new Set(await recordsIn(folder, fields))).toEqual(new Set(list));
  });

  it("gives every record an id of its own", () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });
});

it.each(["scoring", "cutting", "weighting"])(
  "the engine's catalog holds every issue that %s defines",
  async (folder) => {
    const defined = (await recordsIn(folder, ["code", "severity", "remedy"])) as { readonly code: string }[];
    const known = engineIssues.map(({ code }) => code);
    expect(defined.map(({ code }) => code).filter((code) => !known.includes(code))).toEqual([]);
  },
);
