import { auditMap } from "../../../src/engine/segmentMaps/auditMap";
import { mapX } from "../../../src/engine/segmentMaps/mapX";

// Counts taken from the published list of codes by hand.
it("map X puts every one of the 125 codes into exactly one segment", () => {
  const { cellCount, gaps, overlaps, shadowed, wins } = auditMap(mapX);
  expect({ cellCount, gaps, overlaps, shadowed }).toEqual({ cellCount: 125, gaps: [], overlaps: [], shadowed: [] });
  expect(Object.fromEntries(wins)).toEqual({
    champions: 7,
    loyal: 8,
    "potential-loyalist": 24,
    new: 7,
    promising: 16,
    "need-attention": 8,
    "about-to-sleep": 8,
    "at-risk": 22,
    "cannot-lose": 8,
    hibernating: 11,
    lost: 6,
  });
});
