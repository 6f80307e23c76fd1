import { checkParameters } from "../../../src/engine/checkParameters";
import { cuttingMethod } from "../../../src/engine/cutting";
import { presets } from "../../../src/engine/presets";
import { schemes } from "../../../src/engine/schemes";
import { scoringMethod } from "../../../src/engine/scoring";
import { segmentMap } from "../../../src/engine/segmentMaps";

describe.each(presets.map((preset) => [preset.id, preset] as const))("preset %s", (_, preset) => {
  const { scoring, cutting, scheme } = preset.methods;

  it("names a scoring, a cut and a built-in scheme that exist, with settings they accept", () => {
    expect(schemes).toContain(scheme);
    const accepted = [
      checkParameters(scoringMethod(scoring.method)!.parameters, scoring.parameters, scheme.tiers.length),
      checkParameters(cuttingMethod(cutting.method)!.parameters, cutting.parameters, scheme.tiers.length),
    ];
    expect(accepted.flatMap(({ issues }) => issues)).toEqual([]);
  });

  it("suggests criteria and names inputs only where its scoring asks for them", () => {
    const inputs = scoringMethod(scoring.method)!.inputs;
    const asked = (lists: boolean) => inputs.filter((input) => (input.criteria ?? false) === lists).map(({ id }) => id);
    expect(Object.keys(preset.criteria ?? {})).toEqual(asked(true));
    expect(asked(false)).toEqual(expect.arrayContaining(Object.keys(preset.inputs ?? {})));
  });

  it("has header words in both languages, in lower case, none twice", () => {
    const suggested = [...Object.values(preset.inputs ?? {}), ...Object.values(preset.criteria ?? {}).flat()];
    for (const { headerWords } of suggested) {
      expect(headerWords.some((word) => /^[a-z ]+$/.test(word))).toBe(true);
      expect(headerWords.some((word) => /\p{Script=Han}/u.test(word))).toBe(true);
      expect(headerWords).toEqual([...new Set(headerWords.map((word) => word.toLowerCase()))]);
    }
  });

  it("uses a segment map with the scheme it was made for", () => {
    const map = cutting.method === "codeMap" ? segmentMap(String(cutting.parameters.map)) : undefined;
    expect(map?.scheme ?? scheme.id).toBe(scheme.id);
  });
});
