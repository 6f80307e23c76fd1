import fc from "fast-check";
import { foldedHash, foldText } from "../../../src/engine/columns/foldText";
import { idColumn } from "../../../src/engine/columns/idColumn";
import { textNumbers } from "../../../src/engine/columns/textNumbers";

// Few signs, so that texts repeat and differ in case, width, accents or spaces only.
const sign = fc.constantFrom(
  "a",
  "A",
  "ａ",
  "Ａ",
  "é",
  "É",
  "e",
  "\u0301",
  " ",
  "\u3000",
  "甲",
  "1",
  "１",
  "①",
  "\u0007",
);
const text = fc.array(sign, { maxLength: 6 }).map((signs) => signs.join(""));

describe("textNumbers", () => {
  it("numbers texts as a Map does, past every growth of its table", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), fc.integer({ min: 0, max: 5000 }), (some, further) => {
        const texts = [...some, ...Array.from({ length: further }, (_, i) => `C${i}`), ...some];
        const { numberOf, texts: distinct } = textNumbers();
        const codes = texts.map(numberOf);
        const expected = [...new Set(texts)];
        expect(distinct).toEqual(expected);
        const place = new Map(expected.map((known, code) => [known, code]));
        expect(codes).toEqual(texts.map((known) => place.get(known)));
      }),
      { numRuns: 30 },
    );
  });
});

describe("foldedHash", () => {
  it("is one for texts that fold to the same", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (texts) => {
        const hashOf = new Map<string, number>();
        for (const each of texts) {
          const known = hashOf.get(foldText(each)) ?? foldedHash(each);
          expect(foldedHash(each)).toBe(known);
          hashOf.set(foldText(each), known);
        }
      }),
    );
  });

  it("keeps the ids of a numbered list apart", () => {
    const hashes = new Set(Array.from({ length: 100_000 }, (_, i) => foldedHash(`C${i}`)));
    expect(hashes.size).toBe(100_000);
  });
});

describe("similarCandidates", () => {
  it("hold every pair of ids that differ in case, width or spaces only", () => {
    fc.assert(
      fc.property(fc.array(text, { maxLength: 60 }), (cells) => {
        const { ids, similarCandidates } = idColumn({ header: "id", cells });
        const sharing = ids.filter((id) => ids.some((other) => other !== id && foldText(other) === foldText(id)));
        expect(sharing.filter((id) => !similarCandidates.includes(id))).toEqual([]);
      }),
    );
  });
});
