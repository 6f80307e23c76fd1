import fs from "node:fs";
import { OfficeAddinManifest } from "office-addin-manifest";
import { functionMetadata } from "../../src/functions/metadata";
import { functionDefinitions } from "../../src/functions/functionDefinitions";
import { commandNames } from "../../src/commands/commandNames";
import { version } from "../../package.json";
import { manifestProblems } from "./manifestRules";
import { named, parseXml } from "./xmlElement";

const manifest = fs.readFileSync("manifest.xml", "utf8");
const root = parseXml(manifest);

describe("manifest.xml", () => {
  it("has nothing that Microsoft's validator, or its users, would reject", () => {
    expect(manifestProblems(manifest, ".")).toEqual([]);
  });

  it.each([
    [
      "an element out of order",
      (xml: string) => xml.replace(/(<IconUrl.*\/>)\s*(<HighRes.*\/>)/, "$2$1"),
      "IconUrl stands too late",
    ],
    [
      "an unknown element",
      (xml: string) => xml.replace("<Permissions>", "<Color/><Permissions>"),
      "may not hold Color",
    ],
    ["a required element missing", (xml: string) => xml.replace(/<SupportUrl.*\/>/, ""), "lacks SupportUrl"],
    [
      "a resid that nobody defines",
      (xml: string) => xml.replace('resid="Open.Tooltip"', 'resid="Open.Tip"'),
      "Open.Tip is not defined",
    ],
    [
      "a resid that nobody uses",
      (xml: string) => xml.replace('resid="Open.Tooltip"', 'resid="Open.Tip"'),
      "Open.Tooltip is never used",
    ],
    [
      "a text too long for its place",
      (xml: string) => xml.replace('DefaultValue="Pyramid"', `DefaultValue="${"P".repeat(126)}"`),
      "1 to 125",
    ],
    [
      "a text without Chinese",
      (xml: string) => xml.replace('<bt:Override Locale="zh-cn" Value="客户金字塔"/>', ""),
      "Pyramid.Label has no zh-cn",
    ],
    [
      "an address without https",
      (xml: string) => xml.replace("https://localhost:3000/help.html", "http://localhost:3000/help.html"),
      "is not https",
    ],
    [
      "an icon of the wrong size",
      (xml: string) => xml.replace("assets/icon-80.png", "assets/icon-64.png"),
      "is not 80 × 80",
    ],
    [
      "an icon that does not exist",
      (xml: string) => xml.replace("assets/icon-80.png", "assets/icon-81.png"),
      "does not exist",
    ],
    [
      "a page outside the shared runtime",
      (xml: string) => xml.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
      "outside the shared runtime",
    ],
  ])("would be caught with %s", (_trouble, spoil, expected) => {
    const spoilt = spoil(manifest);
    expect(spoilt).not.toBe(manifest);
    expect(manifestProblems(spoilt, ".").join("\n")).toContain(expected);
  });

  it("asks for the requirement sets that the design promises", () => {
    const sets = named(root, "Set").map((set) => `${set.attributes["Name"]} ${set.attributes["MinVersion"]}`);
    expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.13", "CustomFunctionsRuntime 1.1"]);
  });

  it("carries the version of package.json", () => {
    expect(named(root, "Version")[0]!.text).toBe(`${version}.0`);
  });

  it("is read by Microsoft's own manifest library as what it is", async () => {
    const info = await OfficeAddinManifest.readManifestFile("manifest.xml");
    expect(info).toMatchObject({
      officeAppType: "TaskPaneApp",
      displayName: "Tierwise",
      hosts: ["Workbook"],
      permissions: "ReadWriteDocument",
    });
  });

  it("names only commands that the add-in associates", () => {
    expect(named(root, "FunctionName").map((each) => each.text)).toEqual(Object.values(commandNames));
  });
});

describe.each(["en", "zh"] as const)("functions metadata, %s", (language) => {
  const metadata = functionMetadata(language, "https://localhost:3000");

  it("holds every function of the namespace, without repeating the namespace in the name", () => {
    expect(metadata.functions.map((each) => each.id)).toEqual(functionDefinitions.map((each) => each.id));
    for (const { id, name } of metadata.functions) {
      expect(name).toBe(id);
      expect(id).toMatch(/^[A-Z][A-Z0-9_]{2,}$/);
    }
  });

  it("describes every function, parameter and choice", () => {
    for (const { description, parameters } of metadata.functions) {
      expect(description.length).toBeGreaterThan(10);
      for (const parameter of parameters) expect(parameter.description.length).toBeGreaterThan(3);
    }
    for (const { values } of metadata.enums)
      for (const value of values) expect(value.tooltip.length).toBeGreaterThan(3);
  });

  it("knows every enum that a parameter names", () => {
    const used = metadata.functions.flatMap((each) =>
      each.parameters.flatMap((parameter) => parameter.customEnumId ?? []),
    );
    expect([...new Set(used)].sort()).toEqual(metadata.enums.map((each) => each.id).sort());
  });

  it("puts optional parameters last", () => {
    for (const { parameters } of metadata.functions) {
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort((a, b) => Number(a) - Number(b)));
    }
  });
});
