import type { DisplayLocale } from "../grid/createGrid";

/** A text that carries both languages, in the display language. */
export function inLocale(text: { readonly en: string; readonly zh: string }, locale: DisplayLocale): string {
  return locale === "zh-CN" ? text.zh : text.en;
}
