/** The two languages of the product: American English and mainland Chinese. */
export type Language = "en" | "zh";

/** A text in both languages; each is written for its own readers, neither is a translation. */
export type LocalText = Readonly<Record<Language, string>>;
