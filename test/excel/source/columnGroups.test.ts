import fc from "fast-check";
import { columnGroups } from "../../../src/excel/source/columnGroups";

describe("column groups", () => {
  it("cover exactly the columns asked for, and no two of them touch", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(40)), (columns) => {
        const groups = columnGroups(columns);
        const covered = groups.flatMap(({ first, count }) => Array.from({ length: count }, (_, at) => first + at));
        expect(covered).toEqual([...new Set(columns)].sort((one, other) => one - other));
        groups
          .slice(1)
          .forEach(({ first }, at) =>
            expect(first).toBeGreaterThan((groups[at]?.first ?? 0) + (groups[at]?.count ?? 0)),
          );
      }),
    );
  });
});
