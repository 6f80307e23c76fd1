import { useEffect, useMemo, useState } from "react";
import type { DisplayLocale } from "../grid/createGrid";
import type { AddinManifest } from "../manifest/addinManifest";
import { ManifestError } from "../manifest/manifestElements";
import { readManifest } from "../manifest/readManifest";
import type { Notice } from "./notice";
import { pageTexts } from "./texts";

/** Where the server puts the add-in's manifest, beside the workbench's own folder. */
const manifestUrl = "../manifest.xml";

/** The add-in's manifest in the display language; null while it loads and where it cannot be used. */
export function useManifest(
  locale: DisplayLocale,
  onNotices: (notices: readonly Notice[]) => void,
): AddinManifest | null {
  const [xml, setXml] = useState<string | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    fetchText(manifestUrl).then(setXml, (error: unknown) => setFault(String(error)));
  }, []);
  const read = useMemo(() => (xml === null ? null : tryRead(xml, locale)), [xml, locale]);
  const reason = fault ?? (read instanceof ManifestError ? read.message : null);
  useEffect(() => {
    if (reason !== null) onNotices([{ intent: "error", text: `${pageTexts[locale].manifestFault} ${reason}` }]);
  }, [reason, locale, onNotices]);
  return read instanceof ManifestError ? null : read;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: HTTP ${response.status}`);
  return response.text();
}

function tryRead(xml: string, locale: DisplayLocale): AddinManifest | ManifestError {
  try {
    return readManifest(xml, locale);
  } catch (error) {
    if (error instanceof ManifestError) return error;
    throw error;
  }
}
