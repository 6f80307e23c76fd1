import { auditMap } from "../../../src/engine/segmentMaps/auditMap";
import { mapG } from "../../../src/engine/segmentMaps/mapG";
import { mapP } from "../../../src/engine/segmentMaps/mapP";
import { mapRReadme } from "../../../src/engine/segmentMaps/mapRReadme";
import { mapRTest } from "../../../src/engine/segmentMaps/mapRTest";

// Counts recounted by hand from the published tables.
describe("auditMap", () => {
  it("finds the holes, overlaps and shadowed rules of the R vignette", () => {
    const { singleCount, overlaps, gaps, shadowed } = auditMap(mapRTest);
    expect([singleCount, overlaps.length, gaps.length]).toEqual([50, 39, 36]);
    expect(shadowed).toEqual(["new", "promising", "cannot-lose"]);
  });

  it("finds those of the R README", () => {
    const { overlaps, gaps, shadowed } = auditMap(mapRReadme);
    const codes = gaps.map((cell) => cell.join(""));
    expect(codes).toEqual(["215", "241", "251", "252", "341", "351", "441", "451", "541", "551"]);
    expect(overlaps).toHaveLength(58);
    expect(shadowed).toEqual([]);
  });

  it("finds that most of Putler's ranges overlap", () => {
    const { cellCount, overlaps, gaps, shadowed } = auditMap(mapP);
    const ofDepth = (depth: number) => overlaps.filter(({ segments }) => segments.length === depth);
    expect([cellCount, gaps.length, overlaps.length]).toEqual([36, 0, 26]);
    expect([ofDepth(2).length, ofDepth(3).length, ofDepth(5).map(({ cell }) => cell)]).toEqual([18, 7, [[2, 2]]]);
    expect(shadowed).toEqual(["cannot-lose"]);
  });

  it("finds more shadows when Putler's ranges are read on scores of 1 to 5", () => {
    const { overlaps, gaps, shadowed } = auditMap({ ...mapP, scores: [1, 5] });
    expect([overlaps.length, gaps.length]).toEqual([20, 0]);
    expect(shadowed).toEqual(["new", "promising", "cannot-lose", "lost"]);
  });

  it("finds the recency and frequency grid complete and disjoint", () => {
    const { singleCount, overlaps, gaps, shadowed } = auditMap(mapG);
    expect({ singleCount, overlaps, gaps, shadowed }).toEqual({
      singleCount: 25,
      overlaps: [],
      gaps: [],
      shadowed: [],
    });
  });
});
