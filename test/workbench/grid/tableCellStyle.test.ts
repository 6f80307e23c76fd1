import { tableCellStyle } from "../../../src/workbench/grid/tables/tableCellStyle";
import type { TableContent } from "../../../src/workbench/model/bookContent";

const table: TableContent = {
  id: "1",
  name: "Customers",
  range: { row: 2, column: 1, rowCount: 5, columnCount: 3 },
  columnNames: ["a", "b", "c"],
  style: "TableStyleMedium2",
  showTotals: true,
};

describe("tableCellStyle", () => {
  test("cells outside the table keep their look", () => {
    expect([
      tableCellStyle(table, 1, 1),
      tableCellStyle(table, 2, 0),
      tableCellStyle(table, 7, 1),
      tableCellStyle(table, 2, 4),
    ]).toEqual([null, null, null, null]);
  });

  test("Medium 2: white on the first accent, then every other row in its tint", () => {
    expect(tableCellStyle(table, 2, 1)).toMatchObject({ bg: { rgb: "#4472c4" }, cl: { rgb: "#ffffff" } });
    expect(tableCellStyle(table, 3, 3)).toEqual({ bg: { rgb: "#d9e2f3" } });
    expect(tableCellStyle(table, 4, 3)).toBeNull();
  });

  test("the last row is bold only where the table shows totals", () => {
    expect(tableCellStyle(table, 6, 1)).toHaveProperty("bl", 1);
    expect(tableCellStyle({ ...table, showTotals: false }, 6, 1)).toBeNull();
  });

  test("the seventh accent starts over, light styles draw lines, other names draw nothing", () => {
    expect(tableCellStyle({ ...table, style: "TableStyleMedium9" }, 2, 1)).toMatchObject({ bg: { rgb: "#4472c4" } });
    expect(tableCellStyle({ ...table, style: "TableStyleLight2" }, 2, 1)).not.toHaveProperty("bg");
    expect(tableCellStyle({ ...table, style: "" }, 2, 1)).toBeNull();
  });
});
