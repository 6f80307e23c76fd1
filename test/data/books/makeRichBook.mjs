// Makes rich.xlsx: one workbook with everything that a careless save would lose. Run by hand from the project's folder:
//   node test/data/books/makeRichBook.mjs
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const { init } = createRequire(import.meta.url)("excelize-wasm");
const excelize = await init("./node_modules/excelize-wasm/excelize.wasm.gz");
const file = excelize.NewFile();

function must(result) {
  if (result.error) throw new Error(result.error);
  return result;
}

must(file.SetSheetName("Sheet1", "Customers"));
must(file.NewSheet("Lookup"));
must(file.NewSheet("Report"));

const rows = [
  ["Customer", "Region", "Revenue", "Margin", "Last order", "Double"],
  ["Ash & Sons", "North", 1200, 0.31, 45292, null],
  ["Birch <Ltd>", "South", 800.5, 0.22, 45310, null],
  ["Cedar 公司", "North", 4300, 0.41, 45320, null],
  ["Dogwood", "East", -15, 0.05, 45111, null],
  ["Elm", "West", 0, 0, 44990, null],
];
rows.forEach((row, index) => must(file.SetSheetRow("Customers", `A${index + 1}`, row)));
must(file.SetCellFormula("Customers", "F2", "C2*2", { Type: "shared", Ref: "F2:F6" }));

const header = must(
  file.NewStyle({
    Font: { Bold: true, Italic: true, Color: "FFFFFF", Size: 12, Family: "Georgia" },
    Fill: { Type: "pattern", Pattern: 1, Color: ["2F5597"] },
    Border: [{ Type: "bottom", Color: "FF0000", Style: 2 }],
    Alignment: { Horizontal: "center", Vertical: "center", WrapText: true },
  }),
).style;
must(file.SetCellStyle("Customers", "A1", "F1", header));
must(file.SetCellStyle("Customers", "D2", "D6", must(file.NewStyle({ NumFmt: 10 })).style));
must(file.SetCellStyle("Customers", "E2", "E6", must(file.NewStyle({ CustomNumFmt: "yyyy-mm-dd" })).style));
must(file.AddTable("Customers", { Range: "A1:F6", Name: "CustomerTable", StyleName: "TableStyleMedium9" }));
must(file.SetColWidth("Customers", "A", "A", 22));
must(file.SetPanes("Customers", { Freeze: true, YSplit: 1, TopLeftCell: "A2", ActivePane: "bottomLeft" }));

must(file.SetConditionalFormat("Customers", "C2:C6", [{ Type: "data_bar", Criteria: "=", MinType: "min", MaxType: "max", BarColor: "#638EC6" }]));
must(file.SetConditionalFormat("Customers", "D2:D6", [{ Type: "2_color_scale", Criteria: "=", MinType: "min", MaxType: "max", MinColor: "#F8696B", MaxColor: "#63BE7B" }]));
const top = must(file.NewConditionalStyle({ Font: { Color: "9A0511" } })).style;
must(file.SetConditionalFormat("Customers", "C2:C6", [{ Type: "top", Criteria: "=", Format: top, Value: "3" }]));
must(file.AddDataValidation("Customers", { Type: "list", Sqref: "B2:B6", Formula1: "Lookup!$A$1:$A$4", AllowBlank: true, ShowErrorMessage: true }));
must(file.AddComment("Customers", { Cell: "A2", Author: "Sales", Text: "Call before March" }));
must(file.SetCellHyperLink("Customers", "A3", "https://example.com/birch", "External"));
must(file.SetCellRichText("Customers", "A8", [{ Text: "bold ", Font: { Bold: true } }, { Text: "and red", Font: { Color: "FF0000" } }]));
must(file.MergeCell("Customers", "A10", "C10"));
must(file.SetCellValue("Customers", "A10", "merged"));
must(file.SetHeaderFooter("Customers", { OddHeader: "&C&\"Arial\"Customers", OddFooter: "&RPage &P" }));
must(file.SetDefinedName({ Name: "Revenue", RefersTo: "Customers!$C$2:$C$6" }));
must(file.SetDefinedName({ Name: "_xlnm.Print_Area", RefersTo: "Customers!$A$1:$F$10", Scope: "Customers" }));
must(file.AddSparkline("Customers", { Location: ["H2"], Range: ["Customers!C2:C6"], Type: "column", Style: 18 }));
must(file.SetCellFormula("Customers", "J2", "_xlfn.UNIQUE(B2:B6)", { Type: "array", Ref: "J2:J5" }));
["North", "South", "East", "West"].forEach((region, index) => must(file.SetCellStr("Customers", `J${index + 2}`, region)));
must(file.SetCellFormula("Customers", "J2", "_xlfn.UNIQUE(B2:B6)", { Type: "array", Ref: "J2:J5" }));

["North", "South", "East", "West"].forEach((region, index) => must(file.SetCellValue("Lookup", `A${index + 1}`, region)));
must(file.SetRowVisible("Lookup", 3, false));
must(file.SetSheetVisible("Lookup", false));

const chart = (type, title) => ({
  Type: type,
  Series: [{ Name: "Customers!$C$1", Categories: "Customers!$A$2:$A$6", Values: "Customers!$C$2:$C$6" }],
  Title: { Paragraph: [{ Text: title }] },
  VaryColors: false,
  Format: { Name: title },
});
must(file.AddChart("Report", "A1", chart(excelize.Col, "Revenue by customer")));
must(file.AddChart("Report", "A20", chart(excelize.Pie, "Share of revenue")));
const picture = new Uint8Array(readFileSync("assets/icon-32.png"));
must(file.AddPictureFromBytes("Report", "K1", { Extension: ".png", File: picture, Format: { AltText: "logo" } }));
must(file.SetCellFormula("Report", "K10", "SUM(Customers!C2:C6)"));
must(file.AddPivotTable({
  DataRange: "Customers!$A$1:$F$6",
  PivotTableRange: "Report!$M$2:$O$9",
  Rows: [{ Data: "Region" }],
  Data: [{ Data: "Revenue", Name: "Sum of revenue", Subtotal: "Sum" }],
}));

// excelize marks no array formula as dynamic and knows no custom XML: both are added to its parts.
const parts = unzipSync(must(file.WriteToBuffer()).buffer);
function edit(path, change) {
  parts[path] = strToU8(change(strFromU8(parts[path])));
}
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument";
parts["xl/metadata.xml"] = strToU8(
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>',
);
parts["customXml/item1.xml"] = strToU8('<?xml version="1.0" encoding="UTF-8"?><crm xmlns="urn:example:crm"><account>42</account></crm>');
parts["customXml/itemProps1.xml"] = strToU8('<?xml version="1.0" encoding="UTF-8"?><ds:datastoreItem ds:itemID="{6F1C0D2A-93B4-4A7E-8C55-0D9E6B1F2A34}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs/></ds:datastoreItem>');
parts["customXml/_rels/item1.xml.rels"] = strToU8(`<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${office}/customXmlProps" Target="itemProps1.xml"/></Relationships>`);
edit("[Content_Types].xml", (xml) =>
  xml.replace("</Types>", `<Override PartName="/xl/metadata.xml" ContentType="${types}.spreadsheetml.sheetMetadata+xml"/><Override PartName="/customXml/itemProps1.xml" ContentType="${types}.customXmlProperties+xml"/></Types>`),
);
edit("xl/_rels/workbook.xml.rels", (xml) =>
  xml.replace("</Relationships>", `<Relationship Id="rId901" Type="${office}/sheetMetadata" Target="metadata.xml"/><Relationship Id="rId902" Type="${office}/customXml" Target="../customXml/item1.xml"/></Relationships>`),
);
edit("xl/worksheets/sheet1.xml", (xml) => xml.replace('<c r="J2"', '<c r="J2" cm="1"').replace(/(UNIQUE\(B2:B6\)<\/f><v>)\d+/, "$1North"));
writeFileSync("test/data/books/rich.xlsx", zipSync(parts, { mtime: new Date(1980, 0, 1) }));
process.exit(0);
