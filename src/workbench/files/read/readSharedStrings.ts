import { decodeCellText, decodeXml } from "../package/xml";

const ITEM = /<si(?:\s[^>]*)?(?:\/>|>([\s\S]*?)<\/si>)/g;
const TEXT = /<rPh[\s\S]*?<\/rPh>|<t(?:\s[^>]*?)?(?:\/>|>([\s\S]*?)<\/t>)/g;

/** The texts of sharedStrings.xml by index; rich text as its plain text. */
export function readSharedStrings(xml: string): string[] {
  return Array.from(xml.matchAll(ITEM), (match) => readRichText(match[1] ?? ""));
}

/** The plain text of <si> or <is>; phonetic hints are left out. */
export function readRichText(inside: string): string {
  let text = "";
  for (const match of inside.matchAll(TEXT)) text += match[1] ?? "";
  return decodeCellText(decodeXml(text));
}
