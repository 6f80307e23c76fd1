import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from "@fluentui/react-components";
import type { ThemeChoice } from "./paneSettings";

export type ThemeKind = "light" | "dark" | "contrast";

/** What the surroundings say about the theme; Excel on the web gives no Office theme. */
export interface ThemeHints {
  readonly office: { readonly isDarkTheme?: boolean; readonly bodyBackgroundColor?: string } | undefined;
  readonly prefersDark: boolean;
}

const themes: Readonly<Record<ThemeKind, Theme>> = {
  light: webLightTheme,
  dark: webDarkTheme,
  contrast: teamsHighContrastTheme,
};

export function themeOf(kind: ThemeKind): Theme {
  return themes[kind];
}

/** The user's choice first, then what Office says, then what the system prefers. */
export function themeKindOf(choice: ThemeChoice, hints: ThemeHints): ThemeKind {
  if (choice !== "auto") return choice;
  const dark = hints.office?.isDarkTheme ?? isDark(hints.office?.bodyBackgroundColor) ?? hints.prefersDark;
  return dark ? "dark" : "light";
}

/** Older Excel gives colours only: a background darker than middle grey is a dark theme. */
function isDark(colour: string | undefined): boolean | undefined {
  const digits = /^#?([0-9a-f]{6})$/i.exec(colour ?? "")?.[1];
  if (digits === undefined) return undefined;
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(digits.slice(at, at + 2), 16));
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0) < 128;
}
