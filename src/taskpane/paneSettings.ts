import type { Language } from "../engine/localText";
import { languageOf } from "../text/messages";

export type LanguageChoice = "auto" | Language;
export type ThemeChoice = "auto" | "light" | "dark" | "contrast";

/** What the reader of the pane chose for all workbooks; kept in the browser, never in the workbook. */
export interface PaneSettings {
  readonly language: LanguageChoice;
  readonly theme: ThemeChoice;
}

export interface SettingsStore {
  load(): PaneSettings;
  /** Answers whether it could be kept; a browser may refuse storage to a page inside another. */
  save(settings: PaneSettings): boolean;
}

export const defaultSettings: PaneSettings = { language: "auto", theme: "auto" };

/** The language to speak: the one chosen, or that of Excel's own display. */
export function languageFor({ language }: PaneSettings, displayLanguage: string | undefined): Language {
  return language === "auto" ? languageOf(displayLanguage) : language;
}

const languages: readonly LanguageChoice[] = ["auto", "en", "zh"];
const themes: readonly ThemeChoice[] = ["auto", "light", "dark", "contrast"];

/**
 * Settings in local storage. Excel on the web hands every host page an own partition key, and may forbid storage
 * altogether: then the settings last as long as the pane.
 */
export function browserSettings(partitionKey: string | undefined, storage: () => Storage): SettingsStore {
  const key = `${partitionKey ?? ""}tierwise.pane`;
  return {
    load: () => attempt(() => parseSettings(storage().getItem(key))) ?? defaultSettings,
    save: (settings) => attempt(() => (storage().setItem(key, JSON.stringify(settings)), true)) ?? false,
  };
}

/** Refused storage (SecurityError, QuotaExceededError) and a spoilt entry leave the defaults; all else is our own fault. */
function attempt<T>(work: () => T): T | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof DOMException || error instanceof SyntaxError) return null;
    throw error;
  }
}

function parseSettings(text: string | null): PaneSettings {
  const kept = text === null ? null : (JSON.parse(text) as Partial<Record<keyof PaneSettings, unknown>> | null);
  return {
    language: languages.find((language) => language === kept?.language) ?? "auto",
    theme: themes.find((theme) => theme === kept?.theme) ?? "auto",
  };
}
