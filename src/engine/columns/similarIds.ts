import { argsort } from "../statistics/argsort";

/**
 * Groups of ids that differ only in case, width or spaces, each group in order of appearance. They are reported, never
 * merged: two branches may truly be called "ACME" and "Acme".
 *
 * @example
 * similarIds(["Acme Ltd", "ACME　LTD", "Other"]) // => [["Acme Ltd", "ACME　LTD"]]
 */
export function similarIds(ids: readonly string[]): readonly (readonly string[])[] {
  const spellings = new Map<string, string[]>();
  for (const index of sharedHashes(ids)) {
    const id = ids[index] as string;
    const folded = fold(id);
    const group = spellings.get(folded);
    if (group) group.push(id);
    else spellings.set(folded, [id]);
  }
  return [...spellings.values()].filter((group) => group.length > 1);
}

function fold(id: string): string {
  return id.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/** Indexes of ids whose hash another one shares, ascending: to fold every id as text would cost more than all the rest. */
function sharedHashes(ids: readonly string[]): readonly number[] {
  const hashes = new Float64Array(ids.length);
  for (let index = 0; index < ids.length; index++) hashes[index] = foldedHash(ids[index] as string);
  const order = argsort(hashes);
  const shared: number[] = [];
  for (let place = 0; place < order.length; place++) {
    const index = order[place] as number;
    const hash = hashes[index] as number;
    const before = hashes[order[place - 1] ?? -1];
    const after = hashes[order[place + 1] ?? -1];
    if (hash === before || hash === after) shared.push(index);
  }
  return shared.sort((a, b) => a - b);
}

/** Hash (FNV-1a, 32 bits) of the folded id; plain ASCII is folded on the way. */
function foldedHash(id: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < id.length; at++) {
    const code = id.charCodeAt(at);
    if (code > 0x7e) return textHash(fold(id));
    if (code <= 0x20) continue;
    hash = Math.imul(hash ^ (code >= 0x41 && code <= 0x5a ? code + 0x20 : code), 0x01000193);
  }
  return hash;
}

function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
