import fs from "node:fs";
import path from "node:path";
import { descendants, named, parseXml, type XmlElement } from "./xmlElement";

/**
 * Order of children as the schemas of add-in-only manifests demand it ([MS-OWEMXML]; Microsoft's page "How to find the
 * proper order of manifest elements"). A trailing * allows repetition, a trailing ! makes the child required.
 */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id!",
    "AlternateId",
    "Version!",
    "ProviderName!",
    "DefaultLocale!",
    "DisplayName!",
    "Description!",
    "IconUrl!",
    "HighResolutionIconUrl!",
    "SupportUrl!",
    "AppDomains",
    "Hosts!",
    "Requirements!",
    "DefaultSettings!",
    "Permissions!",
    "VersionOverrides!",
  ],
  Requirements: ["Sets!"],
  VersionOverrides: ["Description", "Requirements", "Hosts!", "Resources!"],
  Host: ["Runtimes", "AllFormFactors", "DesktopFormFactor"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint*"],
  GetStarted: ["Title!", "Description!", "LearnMoreUrl!"],
  OfficeTab: ["Group*"],
  Group: ["Label!", "Icon", "Control*"],
  Control: ["Label!", "Supertip!", "Icon!", "Action!"],
  Supertip: ["Title!", "Description!"],
  Resources: ["bt:Images!", "bt:Urls!", "bt:ShortStrings!", "bt:LongStrings!"],
};

/** Children that depend on xsi:type. */
const orderOfType: Readonly<Record<string, readonly string[]>> = {
  CustomFunctions: ["Script!", "Page!", "Metadata!", "Namespace!"],
  PrimaryCommandSurface: ["OfficeTab*"],
  ShowTaskpane: ["TaskpaneId", "SourceLocation!"],
  ExecuteFunction: ["FunctionName!"],
};

const longest: Readonly<Record<string, number>> = {
  DisplayName: 125,
  Description: 250,
  "bt:ShortStrings": 125,
  "bt:LongStrings": 250,
};
const buttonSizes = ["16", "32", "80"];

const childrenRule = (element: XmlElement) => orderOfType[element.attributes["xsi:type"] ?? ""] ?? order[element.name];

function orderProblems(element: XmlElement): readonly string[] {
  const rule = childrenRule(element);
  if (!rule) return [];
  const names = rule.map((entry) => entry.replace(/[!*]$/, ""));
  const places = element.children.map((child) => names.indexOf(child.name));
  const unknown = element.children
    .filter((_, i) => places[i] === -1)
    .map((child) => `${element.name} may not hold ${child.name}`);
  const late = element.children
    .filter((_, i) => i > 0 && places[i]! < places[i - 1]!)
    .map((child) => `${child.name} stands too late in ${element.name}`);
  const twice = names
    .filter((name, i) => !rule[i]!.endsWith("*") && element.children.filter((child) => child.name === name).length > 1)
    .map((name) => `${name} stands twice in ${element.name}`);
  const missing = names
    .filter((name, i) => rule[i]!.endsWith("!") && !element.children.some((child) => child.name === name))
    .map((name) => `${element.name} lacks ${name}`);
  return [...unknown, ...late, ...twice, ...missing];
}

function resourceProblems(root: XmlElement): readonly string[] {
  const resources = named(root, "Resources")[0];
  if (!resources) return ["no Resources"];
  const defined = resources.children.flatMap((group) => group.children.map((entry) => entry.attributes["id"] ?? ""));
  const used = descendants(root).flatMap((each) => (each.attributes["resid"] ? [each.attributes["resid"]] : []));
  return [
    ...defined.filter((id, i) => defined.indexOf(id) !== i).map((id) => `resid ${id} is defined twice`),
    ...defined.filter((id) => id.length > 32).map((id) => `resid ${id} is longer than 32 characters`),
    ...defined.filter((id) => !used.includes(id)).map((id) => `resid ${id} is never used`),
    ...[...new Set(used)].filter((id) => !defined.includes(id)).map((id) => `resid ${id} is not defined`),
  ];
}

const texts = (element: XmlElement): readonly string[] => [
  element.attributes["DefaultValue"] ?? "",
  ...element.children.map((child) => child.attributes["Value"] ?? ""),
];

function textProblems(root: XmlElement): readonly string[] {
  return Object.entries(longest).flatMap(([name, limit]) =>
    named(root, name)
      .flatMap((element) => (name.startsWith("bt:") ? element.children : [element]))
      .filter((element) => element.attributes["DefaultValue"] !== undefined)
      .flatMap((element) =>
        texts(element)
          .filter((text) => text.length === 0 || text.length > limit)
          .map((text) => `${name}: "${text}" must have 1 to ${limit} characters`),
      ),
  );
}

/** Every text a person reads, and only the first child of each must speak Chinese too. */
function languageProblems(root: XmlElement): readonly string[] {
  const spoken = [
    ...named(root, "DisplayName"),
    ...root.children.filter((child) => child.name === "Description"),
    ...named(root, "bt:String").filter((each) => each.attributes["id"] !== "Functions.Namespace"),
  ];
  return spoken
    .filter(
      (element) =>
        element.children.filter((child) => /Override$/.test(child.name) && child.attributes["Locale"] === "zh-cn")
          .length !== 1,
    )
    .map((element) => `${element.attributes["id"] ?? element.name} has no zh-cn text of its own`);
}

const addressProblems = (root: XmlElement): readonly string[] =>
  descendants(root)
    .flatMap((each) => [each.attributes["DefaultValue"], each.attributes["Value"]])
    .filter((value) => value !== undefined && /^[a-z]+:\/\//i.test(value) && !value.startsWith("https://"))
    .map((value) => `${value} is not https`);

/** Width and height from a PNG's header. */
export function pngSize(file: string): readonly [number, number] {
  const bytes = fs.readFileSync(file);
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

function iconProblems(root: XmlElement, folder: string): readonly string[] {
  const images = new Map(
    named(root, "bt:Images")[0]?.children.map((image) => [
      image.attributes["id"],
      image.attributes["DefaultValue"] ?? "",
    ]),
  );
  const wanted = [
    ...named(root, "IconUrl").map((each) => [each.attributes["DefaultValue"] ?? "", 32] as const),
    ...named(root, "HighResolutionIconUrl").map((each) => [each.attributes["DefaultValue"] ?? "", 64] as const),
    ...named(root, "bt:Image")
      .filter((each) => each.attributes["size"])
      .map((each) => [images.get(each.attributes["resid"] ?? "") ?? "", Number(each.attributes["size"])] as const),
  ];
  const sizes = named(root, "Icon").flatMap((icon) =>
    buttonSizes
      .filter((size) => !icon.children.some((image) => image.attributes["size"] === size))
      .map((size) => `an Icon lacks size ${size}`),
  );
  const files = wanted.flatMap(([url, size]) => {
    const file = path.join(folder, new URL(url).pathname);
    if (!fs.existsSync(file)) return [`${url} does not exist`];
    return pngSize(file).every((length) => length === size) ? [] : [`${url} is not ${size} × ${size}`];
  });
  return [...sizes, ...files];
}

function runtimeProblems(root: XmlElement): readonly string[] {
  const page = named(root, "Runtime")[0]?.attributes["resid"];
  const mustShare = [
    ...named(root, "FunctionFile"),
    ...named(root, "Page").flatMap((each) => each.children),
    ...named(root, "Action").flatMap((each) => each.children.filter((child) => child.name === "SourceLocation")),
  ];
  return mustShare
    .filter((each) => each.attributes["resid"] !== page)
    .map((each) => `${each.name} ${each.attributes["resid"]} is outside the shared runtime`);
}

/** What Microsoft's validator would find in a manifest, and what its schema misses. Empty = sound. */
export function manifestProblems(xml: string, assetFolder: string): readonly string[] {
  const root = parseXml(xml);
  return [
    ...descendants(root).flatMap(orderProblems),
    ...resourceProblems(root),
    ...textProblems(root),
    ...languageProblems(root),
    ...addressProblems(root),
    ...iconProblems(root, assetFolder),
    ...runtimeProblems(root),
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(named(root, "Id")[0]?.text ?? "")
      ? []
      : ["Id is not a GUID"]),
    ...(/^\d{1,5}(\.\d{1,5}){1,3}$/.test(named(root, "Version")[0]?.text ?? "")
      ? []
      : ["Version is not of the form 1.0.0.0"]),
  ];
}
