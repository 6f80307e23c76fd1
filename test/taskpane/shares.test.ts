import fc from "fast-check";
import { borderOf, withBorder, withShare } from "../../src/taskpane/pictures/shares";

const pyramid = [0.01, 0.19, 0.3, 0.5];

describe("shares of tiers", () => {
  it("takes a typed share from the last tier", () => {
    expect(withShare(pyramid, 0, 0.05)).toEqual([0.05, 0.19, 0.3, 0.46]);
  });

  it("holds a typed share to what the others leave", () => {
    expect(withShare(pyramid, 1, 0.9)).toEqual([0.01, 0.69, 0.3, 0]);
  });

  it("moves a border between its two neighbours only", () => {
    expect(withBorder([0.2, 0.3, 0.5], 0, 0.4)).toEqual([0.4, 0.1, 0.5]);
    expect(withBorder([0.2, 0.3, 0.5], 1, 0.1)).toEqual([0.2, 0, 0.8]);
  });

  it("tells where a border stands from the best", () => {
    expect(borderOf([0.2, 0.3, 0.5], 1)).toBeCloseTo(0.5);
  });

  it("always makes up the whole, whatever is dragged or typed", () => {
    const step = fc.record({
      at: fc.integer({ min: 0, max: 2 }),
      to: fc.double({ min: -0.5, max: 1.5, noNaN: true }),
      kind: fc.constantFrom("share", "border"),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const end = steps.reduce<readonly number[]>(
          (shares, { at, to, kind }) => (kind === "share" ? withShare(shares, at, to) : withBorder(shares, at, to)),
          pyramid,
        );
        expect(end.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
        expect(Math.min(...end)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
