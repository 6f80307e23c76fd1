/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ManifestError } from "../../../src/workbench/manifest/manifestElements";
import { readManifest } from "../../../src/workbench/manifest/readManifest";

const xml = readFileSync(join(__dirname, "exampleManifest.xml"), "utf8");

describe("readManifest", () => {
  test("in English gives the default values", () => {
    const manifest = readManifest(xml, "en-US");
    expect(manifest.displayName).toBe("Example");
    expect(manifest.ribbon[0]?.id).toBe("TabHome");
    const group = manifest.ribbon[0]?.groups[0];
    expect(group?.label).toBe("Example");
    expect(group?.buttons.map((button) => button.label)).toEqual(["Open pane", "Run again"]);
  });

  test("in Chinese takes the overrides, whatever the case of their locale", () => {
    const manifest = readManifest(xml, "zh-CN");
    expect(manifest.displayName).toBe("示例");
    expect(manifest.description).toBe("一个示例。");
    const [open] = manifest.ribbon[0]?.groups[0]?.buttons ?? [];
    expect(open).toMatchObject({ label: "打开窗格", tooltipTitle: "打开窗格", tooltipText: "在工作表旁打开窗格。" });
    expect(manifest.functions?.metadataUrl).toBe("https://localhost:3000/functions.zh-CN.json");
  });

  test("keeps the default where a locale has no override", () => {
    expect(readManifest(xml, "de-DE").displayName).toBe("Example");
    expect(readManifest(xml, "zh-CN").functions?.namespace).toBe("EXAMPLE");
  });

  test("reads what the buttons do", () => {
    const actions = readManifest(xml, "en-US").ribbon[0]?.groups[0]?.buttons.map((button) => button.action);
    expect(actions).toEqual([
      { kind: "showTaskpane", taskpaneId: "Example.Pane", url: "https://localhost:3000/taskpane.html" },
      { kind: "executeFunction", functionName: "runAgain" },
    ]);
  });

  test("reads icons by size, the runtime's page and the requirement sets with their default version", () => {
    const manifest = readManifest(xml, "en-US");
    expect(manifest.ribbon[0]?.groups[0]?.buttons[0]?.icons).toEqual({
      16: "https://localhost:3000/assets/icon-16.png",
      32: "https://localhost:3000/assets/icon-32.png",
      80: "https://localhost:3000/assets/icon-80.png",
    });
    expect(manifest.runtimeUrl).toBe("https://localhost:3000/taskpane.html");
    expect(manifest.requirements).toEqual([
      { name: "SharedRuntime", minVersion: "1.1" },
      { name: "ExcelApi", minVersion: "1.13" },
    ]);
  });

  test("an undefined resid is a fault that names it", () => {
    const broken = xml.replace('<Label resid="Open.Label"/>', '<Label resid="Nowhere"/>');
    expect(() => readManifest(broken, "en-US")).toThrow(
      new ManifestError('resid "Nowhere" is not defined in <Resources>'),
    );
  });

  test("a missing part is a fault that names its place", () => {
    const broken = xml.replace("<FunctionName>runAgain</FunctionName>", "");
    expect(() => readManifest(broken, "en-US")).toThrow("<Action> has no <FunctionName>");
  });

  test("text that is not XML is a fault", () => {
    expect(() => readManifest("<OfficeApp>", "en-US")).toThrow(/not well-formed XML/);
  });

  test("a manifest without functions and ribbon still opens its pane", () => {
    const bare = xml
      .replace(/<AllFormFactors>[\s\S]*<\/AllFormFactors>/, "")
      .replace(/<DesktopFormFactor>[\s\S]*<\/DesktopFormFactor>/, "");
    const manifest = readManifest(bare, "en-US");
    expect(manifest.functions).toBeNull();
    expect(manifest.ribbon).toEqual([]);
    expect(manifest.sourceUrl).toBe("https://localhost:3000/taskpane.html");
  });
});
