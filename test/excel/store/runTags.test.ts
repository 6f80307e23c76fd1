import { textOfXml, xmlOfValue } from "../../../src/excel/store/jsonPart";
import { columnsTagOf, noTags, parseTags, type RunTags, withColumnsTag } from "../../../src/excel/store/runTags";

const tag = { sheetId: "{1}", sheetName: "Data", tableName: null, columns: [{ id: "tier", header: "A<b>&\"'" }] };
const tags: RunTags = {
  columns: [tag],
  customers: null,
  pyramid: { sheetId: "{2}", sheetName: "P", areas: ["A1:H9", "AA1"] },
  source: {
    sheetId: "{1}",
    sheetName: "Data",
    tableName: null,
    firstCell: "A1",
    writing: { place: "beside", form: "values", withScores: true },
  },
};

describe("marks", () => {
  it("come back from the XML they were stored in, also where Excel wrote quotation marks as entities", () => {
    const xml = xmlOfValue("urn:x", tags);
    expect(parseTags(textOfXml(xml))).toEqual(tags);
    expect(parseTags(textOfXml(xml.replaceAll('"', "&quot;").replace("&quot;urn:x&quot;", '"urn:x"')))).toEqual(tags);
  });

  it.each([
    "",
    "no json",
    "[]",
    "null",
    '{"columns":5}',
    '{"columns":[{"sheetId":1}],"pyramid":{"areas":["A1); DROP"]}}',
  ])("that somebody spoilt count for nothing: %s", (text) => expect(parseTags(text)).toEqual(noTags));

  it("of a region are found by the sheet's id or name, of a table by its name alone", () => {
    const table = { ...tag, tableName: "Orders" };
    const both: RunTags = { ...tags, columns: [tag, table] };
    expect(columnsTagOf(both, { sheetId: "{new}", sheetName: "Data", tableName: null })).toBe(tag);
    expect(columnsTagOf(both, { sheetId: "{1}", sheetName: "renamed", tableName: null })).toBe(tag);
    expect(columnsTagOf(both, { sheetId: "{9}", sheetName: "moved", tableName: "Orders" })).toBe(table);
    expect(columnsTagOf(both, { sheetId: "{9}", sheetName: "other", tableName: null })).toBeNull();
  });

  it("are replaced place by place", () => {
    const place = { sheetId: "{1}", sheetName: "Data", tableName: null };
    const next = { ...tag, columns: [] };
    expect(withColumnsTag(tags, place, next).columns).toEqual([next]);
    expect(withColumnsTag(tags, place, null).columns).toEqual([]);
  });
});
