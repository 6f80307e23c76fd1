import { idColumn } from "../../../src/engine/columns/idColumn";
import { similarIds } from "../../../src/engine/columns/similarIds";

describe("idColumn", () => {
  it("takes the number 12 and the text 12 for one customer, and 012 for another", () => {
    const { codes, ids } = idColumn({ header: "id", cells: [12, "12", " 12 ", "012"] });
    expect(ids).toEqual(["12", "012"]);
    expect([...codes]).toEqual([0, 0, 0, 1]);
  });

  it("finds no id in 0, blanks, booleans, error values, NaN and infinities", () => {
    const cells = [0, "0", "", "  ", "　", null, true, "#N/A", "#REF!", NaN, Infinity];
    expect([...idColumn({ header: "id", cells }).codes]).toEqual(cells.map(() => -1));
  });

  it("keeps names that also name members of objects apart from them", () => {
    expect(idColumn({ header: "id", cells: ["constructor", "__proto__"] }).ids).toEqual(["constructor", "__proto__"]);
  });
});

describe("similarIds", () => {
  it("groups spellings that differ in case, width or spaces", () => {
    expect(similarIds(["ACME Ltd", "甲公司", "acme  ltd", "ＡＣＭＥ Ltd", "甲 公司", "Beta"])).toEqual([
      ["ACME Ltd", "acme  ltd", "ＡＣＭＥ Ltd"],
      ["甲公司", "甲 公司"],
    ]);
  });

  it("finds nothing where all differ", () => expect(similarIds(["a", "b", "ab"])).toEqual([]));
});
