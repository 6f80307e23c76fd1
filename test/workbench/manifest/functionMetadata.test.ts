import { parseFunctionMetadata } from "../../../src/workbench/manifest/functionMetadata";

describe("parseFunctionMetadata", () => {
  test("gives the functions of the file", () => {
    const json = JSON.stringify({
      functions: [{ id: "RFM", name: "RFM", description: "Scores.", parameters: [{ name: "recency" }] }],
    });
    expect(parseFunctionMetadata(json).functions.map((entry) => entry.name)).toEqual(["RFM"]);
  });

  test("names the entry that is not a function", () => {
    const json = JSON.stringify({ functions: [{ id: "A", name: "A", parameters: [] }, { id: "B" }] });
    expect(() => parseFunctionMetadata(json)).toThrow("entry 1 has no id, name or parameters");
  });

  test("refuses a file without a list of functions", () => {
    expect(() => parseFunctionMetadata("[]")).toThrow("no list of functions");
  });
});
