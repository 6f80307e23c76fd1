import { foldedHash, foldText } from "./foldText";

/** Gives each distinct text a number, in order of first appearance. */
export interface TextNumbers {
  /** The text's number, a new one where the text is new. Exact: "a" and "A" are two texts. */
  numberOf(text: string): number;
  /** The distinct texts by their number. */
  readonly texts: readonly string[];
  /** The texts that share their folded hash with another, in order: no others can be alike (see `similarIds`). */
  sharingHash(): readonly string[];
  /** The texts that differ from this one in case, width or spaces at most. */
  spellingsOf(text: string): readonly string[];
}

const fewestSlots = 1024;

/**
 * An open hash table of texts on their folded hash, so that one walk through a text both finds it and tells whether
 * another one differs from it in case, width or spaces only. A Map costs twice the time on a million different ids.
 */
export function textNumbers(): TextNumbers {
  const texts: string[] = [];
  const sharedHashes = new Set<number>();
  let hashes = new Int32Array(fewestSlots / 2);
  let slots = new Int32Array(fewestSlots).fill(-1);

  function numberOf(text: string): number {
    const hash = foldedHash(text);
    let isShared = false;
    let slot = firstSlot(hash, slots.length);
    for (let number = slots[slot]!; number >= 0; number = slots[slot]!) {
      if (hashes[number] === hash) {
        if (texts[number] === text) return number;
        isShared = true;
      }
      slot = (slot + 1) & (slots.length - 1);
    }
    const number = texts.length;
    slots[slot] = number;
    hashes[number] = hash;
    texts.push(text);
    if (isShared) sharedHashes.add(hash);
    if (texts.length === hashes.length) grow();
    return number;
  }

  function grow(): void {
    const known = hashes;
    hashes = new Int32Array(known.length * 4);
    hashes.set(known);
    slots = new Int32Array(slots.length * 4).fill(-1);
    for (let number = 0; number < known.length; number++) {
      let slot = firstSlot(known[number]!, slots.length);
      while (slots[slot]! >= 0) slot = (slot + 1) & (slots.length - 1);
      slots[slot] = number;
    }
  }

  function sharingHash(): readonly string[] {
    return sharedHashes.size === 0 ? [] : texts.filter((_, number) => sharedHashes.has(hashes[number]!));
  }

  function spellingsOf(text: string): readonly string[] {
    const found: string[] = [];
    const hash = foldedHash(text);
    let slot = firstSlot(hash, slots.length);
    for (let number = slots[slot]!; number >= 0; number = slots[slot]!) {
      if (hashes[number] === hash && foldText(texts[number]!) === foldText(text)) found.push(texts[number]!);
      slot = (slot + 1) & (slots.length - 1);
    }
    return found;
  }

  return { numberOf, texts, sharingHash, spellingsOf };
}

/** The place of a hash in a table of `length` slots, a power of two; neighbouring hashes stay neighbours. */
function firstSlot(hash: number, length: number): number {
  return (hash ^ (hash >>> 16)) & (length - 1);
}
