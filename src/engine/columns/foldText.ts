/**
 * A name as it is compared for likeness: without spaces, in lower case, full-width signs made half-width.
 *
 * @example
 * foldText("ACME　Ltd") // => "acmeltd"
 */
export function foldText(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, "");
}

/**
 * A hash of 32 bits of the folded text: texts that fold to the same have the same. Texts of ASCII, Chinese and
 * full-width signs are folded sign by sign on the way, as `foldText` would cost more than all the rest.
 *
 * @example
 * foldedHash("ACME　Ltd") === foldedHash("acme ltd") // => true
 */
export function foldedHash(text: string): number {
  let hash = offsetBasis;
  for (let at = 0; at < text.length; at++) {
    const sign = foldedSign(text.charCodeAt(at));
    if (sign < 0) return hashOfFolded(foldText(text));
    if (sign > lastControlSign) hash = hashWith(hash, sign);
  }
  return hash;
}

const { imul } = Math;
const offsetBasis = 0x811c9dc5 | 0;
const prime = 0x01000193;
const lastControlSign = 0x20;

/** The code of a sign after folding; −1 where that takes more than the sign itself (accents, compatibility forms). */
function foldedSign(code: number): number {
  if (code <= 0x7e) return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
  if (code >= 0x4e00 && code <= 0x9fff) return code;
  if (code >= 0xff01 && code <= 0xff5e) return foldedSign(code - 0xfee0);
  return code === 0x3000 ? 0x20 : -1;
}

/** ASCII adds up, so that numbered ids that follow each other get hashes that do: neighbours in a table, and in the cache. */
function hashWith(hash: number, sign: number): number {
  return sign < 0x80 ? (imul(hash, 31) + sign) | 0 : imul(hash ^ sign, prime);
}

function hashOfFolded(folded: string): number {
  let hash = offsetBasis;
  for (let at = 0; at < folded.length; at++) {
    const sign = folded.charCodeAt(at);
    if (sign > lastControlSign) hash = hashWith(hash, sign);
  }
  return hash;
}
