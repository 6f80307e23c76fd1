// Writes customers.xlsx. Run by hand from the project's folder after a change of the rows:
//   node -r ./src/tools/requireTypescript.cjs src/workbench/samples/makeCustomerBook.ts
import { writeFileSync } from "node:fs";
import { saveBook } from "../files/saveBook";
import { blankSheet } from "../model/blankSheet";
import type { BookContent, CellContent, CellFormat, SheetContent } from "../model/bookContent";
import { customerHeaders, makeCustomerRows, type CustomerRow } from "./customerRows";

const formats: Readonly<Partial<Record<(typeof customerHeaders)[number], CellFormat>>> = {
  年销售额: { numberFormat: "#,##0" },
  毛利率: { numberFormat: "0.0%" },
  最近下单日期: { numberFormat: "yyyy-mm-dd" },
};
const widthsPx = [84, 210, 100, 60, 96, 72, 80, 80, 110, 90, 80, 80, 104];
const headerFormat: CellFormat = { bold: true, horizontalAlignment: "Center" };

function customerBook(): BookContent {
  const rows = makeCustomerRows();
  const sheet: SheetContent = {
    ...blankSheet,
    id: "sheet1",
    name: "客户",
    cells: { 0: headerCells(), ...Object.fromEntries(rows.map((row, index) => [index + 1, rowCells(row)])) },
    columnWidthsPx: { ...widthsPx },
    frozenRows: 1,
    frozenColumns: 2,
    tables: [
      {
        id: "new",
        name: "客户表",
        range: { row: 0, column: 0, rowCount: rows.length + 1, columnCount: customerHeaders.length },
        columnNames: customerHeaders,
        style: "TableStyleMedium2",
        showTotals: false,
      },
    ],
    page: { orientation: "landscape", fitToWidth: 1, fitToHeight: null },
  };
  return { sheets: [sheet], activeSheetName: sheet.name, customXmlParts: [], structureProtected: false };
}

function headerCells(): Record<number, CellContent> {
  return Object.fromEntries(customerHeaders.map((value, column) => [column, { value, format: headerFormat }]));
}

function rowCells(row: CustomerRow): Record<number, CellContent> {
  return Object.fromEntries(
    customerHeaders.map((header, column) => {
      const format = formats[header];
      return [column, { value: row[column] ?? null, ...(format === undefined ? {} : { format }) }];
    }),
  );
}

async function write(): Promise<void> {
  writeFileSync(`${__dirname}/customers.xlsx`, await saveBook(customerBook(), null));
}

void write();
