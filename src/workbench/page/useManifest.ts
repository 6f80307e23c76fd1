import { useEffect, useState } from "react";
import type { DisplayLocale } from "../grid/createGrid";
import type { AddinManifest } from "../manifest/addinManifest";
import { readManifest } from "../manifest/readManifest";

/** Where the server puts the add-in's manifest, beside the workbench's own folder. */
const manifestUrl = "../manifest.xml";

export type ManifestState =
  | { readonly kind: "loading" }
  | { readonly kind: "ready"; readonly manifest: AddinManifest }
  | { readonly kind: "failed"; readonly reason: string };

/** The add-in's manifest in the display language. */
export function useManifest(locale: DisplayLocale): ManifestState {
  const [xml, setXml] = useState<string | Error | null>(null);
  useEffect(() => {
    fetchText(manifestUrl).then(setXml, (error: unknown) => setXml(asError(error)));
  }, []);
  if (xml === null) return { kind: "loading" };
  if (xml instanceof Error) return { kind: "failed", reason: xml.message };
  try {
    return { kind: "ready", manifest: readManifest(xml, locale) };
  } catch (error) {
    return { kind: "failed", reason: asError(error).message };
  }
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.text();
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
