import { missingRequirement } from "../../../src/workbench/manifest/missingRequirement";

const needs = (minVersion: string) => ({ requirements: [{ name: "ExcelApi", minVersion }] });

describe("missingRequirement", () => {
  test("a host with the same or a newer set offers the add-in", () => {
    expect(missingRequirement(needs("1.13"), { ExcelApi: 1.13 })).toBeNull();
    expect(missingRequirement(needs("1.13"), { ExcelApi: 1.15 })).toBeNull();
  });

  test("versions are counted, not compared as decimal numbers: 1.9 is older than 1.13", () => {
    expect(missingRequirement(needs("1.13"), { ExcelApi: 1.9 })).toEqual({ name: "ExcelApi", minVersion: "1.13" });
    expect(missingRequirement(needs("1.9"), { ExcelApi: 1.13 })).toBeNull();
  });

  test("a set that the host has not heard of is missing", () => {
    expect(missingRequirement(needs("1.1"), {})?.name).toBe("ExcelApi");
  });
});
