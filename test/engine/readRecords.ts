import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";

/** The rows of a CSV in test/data, by header. The files quote nothing. A name ending in .gz is unpacked. */
export function readRecords(name: string): readonly Readonly<Record<string, string>>[] {
  const bytes = readFileSync(join(__dirname, "../data", name));
  const text = (name.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  const [header, ...lines] = text.trim().split(/\r?\n/);
  const names = header!.split(",");
  return lines.map((line) => Object.fromEntries(line.split(",").map((cell, i) => [names[i]!, cell])));
}
