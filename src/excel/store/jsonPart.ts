import type { ExcelSession } from "../session";

/** Reads what a custom XML part of ours holds, or null where the workbook has none. */
export interface JsonPart {
  /** The text as stored: JSON, but anybody may have changed it. */
  readonly text: string | null;
  /** Ids of the parts; more than one where workbooks were merged. */
  readonly partIds: readonly string[];
}

/** A custom XML part's handle that was queued for loading; `read` after the next sync. */
export interface QueuedJsonPart {
  /** After a sync: queues the content; after one more sync the returned function gives it. */
  readContent(): () => JsonPart;
}

/** Queues the look-up of our custom XML part of a namespace; two syncs later its content is there. */
export function queueJsonPart(context: ExcelSession, namespace: string): QueuedJsonPart {
  const parts = context.workbook.customXmlParts.getByNamespace(namespace);
  parts.load("items/id");
  return {
    readContent() {
      const partIds = parts.items.map((part) => part.id);
      const xml = parts.items[0]?.getXml();
      return () => ({ text: xml ? textOfXml(xml.value) : null, partIds });
    },
  };
}

/** Queues storing a value; the part that is there is rewritten, else one is added. */
export function queueStoreJson(
  context: ExcelSession,
  namespace: string,
  store: { part: JsonPart; value: unknown },
): void {
  const { customXmlParts } = context.workbook;
  const xml = xmlOfValue(namespace, store.value);
  const [id] = store.part.partIds;
  if (id === undefined) customXmlParts.add(xml);
  else customXmlParts.getItem(id).setXml(xml);
}

/** Queues removing our parts. */
export function queueRemoveJson(context: ExcelSession, part: JsonPart): void {
  for (const id of part.partIds) context.workbook.customXmlParts.getItem(id).delete();
}

/**
 * A value as the text of an XML part. Markup characters are written as JSON escapes, so that no XML escaping is needed.
 *
 * @example xmlOfValue("urn:x", { a: "<" }) // => '<tierwise xmlns="urn:x"><json>{"a":"\\u003c"}</json></tierwise>'
 */
export function xmlOfValue(namespace: string, value: unknown): string {
  const json = JSON.stringify(value).replace(/[<>&]/g, (mark) => `\\u00${mark.charCodeAt(0).toString(16)}`);
  return `<tierwise xmlns="${namespace}"><json>${json}</json></tierwise>`;
}

/** The JSON text inside such a part, or null where the XML is not ours. Excel may write quotation marks as entities. */
export function textOfXml(xml: string): string | null {
  const match = /<json[^>]*>([\s\S]*)<\/json>/.exec(xml);
  return match?.[1]?.replaceAll("&quot;", '"').replaceAll("&apos;", "'").replaceAll("&amp;", "&") ?? null;
}
