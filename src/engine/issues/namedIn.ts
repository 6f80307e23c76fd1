import type { LocalText } from "../localText";

/**
 * The name of a thing for an issue's details: {name} in its texts is then the name in the language of the text.
 *
 * @example namedIn({ en: "Revenue", zh: "销售额" }) // => { name: "Revenue", nameZh: "销售额" }
 */
export function namedIn({ en, zh }: LocalText): { readonly name: string; readonly nameZh: string } {
  return { name: en, nameZh: zh };
}
