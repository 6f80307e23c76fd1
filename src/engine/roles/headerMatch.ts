import { narrowText } from "../columns/narrowText";

const exactBonus = 100;
const chinese = /[\u3400-\u9fff]/;

/**
 * How well a header matches the best of some words: 0 not at all, longer words count more, the whole header most.
 * English words match whole words only ("order" is not in "border"), Chinese ones anywhere.
 *
 * @example
 * headerMatch("CustomerID", ["customer id"]) // => 111
 * headerMatch("年度销售额（万元）", ["销售额"]) // => 3
 * headerMatch("Border", ["order"]) // => 0
 */
export function headerMatch(header: string, words: readonly string[]): number {
  const spaced = spacedWords(header);
  let best = 0;
  for (const word of words) best = Math.max(best, matchOf(spaced, word));
  return best;
}

function matchOf(header: string, word: string): number {
  if (header === word) return exactBonus + word.length;
  const found = chinese.test(word) ? header.includes(word) : ` ${header} `.includes(` ${word} `);
  return found ? word.length : 0;
}

/** "CustomerID", "customer_id" and "Customer-Id" are all "customer id". */
function spacedWords(header: string): string {
  return narrowText(header)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .replace(/[\s_\-./:()[\]{}#]+/g, " ")
    .trim();
}
