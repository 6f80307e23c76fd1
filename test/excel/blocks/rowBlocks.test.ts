import fc from "fast-check";
import { defaultBlockLimits, nextBlock, rowBytes, utf8Bytes } from "../../../src/excel/blocks/rowBlocks";

describe("row blocks", () => {
  it("measure bytes as UTF-8 does", () => {
    // Well-formed texts only: a lone surrogate has no UTF-8.
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => utf8Bytes(text) === Buffer.byteLength(text)));
    expect(rowBytes(["铂金", 12.5, null, ""])).toBe(Buffer.byteLength('["铂金",12.5,null,""]') + 1);
  });

  it("cover every row once, in order, and stay within both limits", () => {
    const rows = fc.array(fc.integer({ min: 1, max: 400 }), { maxLength: 200 });
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 50 }),
        (bytes, mostBytes, mostRows) => {
          let from = 0;
          while (from < bytes.length) {
            const block = nextBlock({ from, total: bytes.length }, (row) => bytes[row] ?? 0, {
              bytes: mostBytes,
              rows: mostRows,
            });
            const taken = bytes.slice(from, from + block.rowCount).reduce((sum, each) => sum + each, 0);
            expect(block.start).toBe(from);
            expect(block.rowCount).toBeGreaterThan(0);
            expect(block.rowCount).toBeLessThanOrEqual(mostRows);
            if (block.rowCount > 1) expect(taken).toBeLessThanOrEqual(mostBytes);
            from += block.rowCount;
          }
          expect(from).toBe(bytes.length);
        },
      ),
    );
  });

  it("are 20,000 rows of a short tier name, fewer of long rows", () => {
    const rows = { from: 0, total: 300_000 };
    expect(nextBlock(rows, () => 14, defaultBlockLimits).rowCount).toBe(20_000);
    expect(nextBlock(rows, () => 300, defaultBlockLimits).rowCount).toBe(5_000);
  });
});
