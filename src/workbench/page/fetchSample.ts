import type { DisplayLocale } from "../grid/createGrid";
import type { Sample } from "../samples/samples";
import { inLocale } from "./inLocale";

/** A sample as the file that it would be on disk. */
export async function fetchSample(sample: Sample, locale: DisplayLocale): Promise<File> {
  const response = await fetch(sample.url);
  if (!response.ok) throw new Error(`${sample.url}: HTTP ${response.status}`);
  return new File([await response.blob()], inLocale(sample.fileName, locale));
}
