import type { Language, LocalText } from "../engine/localText";

/** A text that changes with a number: English has one and other, Chinese has one form. */
export interface CountedText {
  readonly en: { readonly one: string; readonly other: string };
  readonly zh: string;
}

export type Message = LocalText | CountedText;
export type MessageTable = Readonly<Record<string, Message>>;

type Placeholder<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholder<Rest>
  : never;
type Forms<M extends Message> = M extends CountedText
  ? M["en"]["other"] | M["zh"]
  : M extends LocalText
    ? M["en"] | M["zh"]
    : never;
type CountName<M extends Message> = M extends CountedText ? "count" : never;

/** The names a message must be given, known to the compiler from its text. */
export type MessageArguments<M extends Message> = Readonly<
  Record<Exclude<Placeholder<Forms<M>>, "count">, string | number> & Record<CountName<M>, number>
>;

type Arguments<M extends Message> =
  string extends Forms<M>
    ? [Readonly<Record<string, string | number>>?]
    : [Placeholder<Forms<M>> | CountName<M>] extends [never]
      ? []
      : [MessageArguments<M>];

export type Lookup<T extends MessageTable> = <K extends keyof T & string>(key: K, ...args: Arguments<T[K]>) => string;

const locales: Readonly<Record<Language, string>> = { en: "en-US", zh: "zh-CN" };

/** The locale that numbers, dates and plurals of a language follow. */
export function localeOf(language: Language): string {
  return locales[language];
}

/**
 * The language for a display language that Office or a browser names; everything but Chinese reads English.
 *
 * @example languageOf("zh-CN") // => "zh"
 */
export function languageOf(displayLanguage: string | undefined): Language {
  return displayLanguage?.toLowerCase().startsWith("zh") ? "zh" : "en";
}

/**
 * Puts values into the {placeholders} of a text; an unknown placeholder stays readable as it is.
 *
 * @example fillText("{name} moved", { name: "Abbey" }) // => "Abbey moved"
 */
export function fillText(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => (name in values ? String(values[name]) : whole));
}

/** A typed lookup over a table of messages, in one language; `count` picks the plural and is written with separators. */
export function lookupFor<T extends MessageTable>(table: T, language: Language): Lookup<T> {
  const plural = new Intl.PluralRules(localeOf(language));
  const number = new Intl.NumberFormat(localeOf(language));
  return (key, ...args) => {
    const message: Message | undefined = table[key];
    if (message === undefined) throw new RangeError(`unknown message ${key}`);
    const given = args[0] ?? {};
    const values = "count" in given ? { ...given, count: number.format(Number(given.count)) } : given;
    return fillText(formOf(message, language, plural.select(Number("count" in given ? given.count : 0))), values);
  };
}

function formOf(message: Message, language: Language, category: Intl.LDMLPluralRule): string {
  const form = message[language];
  if (typeof form === "string") return form;
  return category === "one" ? form.one : form.other;
}
