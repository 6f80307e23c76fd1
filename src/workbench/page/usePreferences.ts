import { useCallback, useState } from "react";
import type { DisplayLocale } from "../grid/createGrid";

export interface Preferences {
  readonly locale: DisplayLocale;
  readonly dark: boolean;
}

const storageKey = "workbench.preferences";

/** Language and theme: chosen here before, else what the browser says. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(readPreferences);
  const change = useCallback((next: Partial<Preferences>) => {
    setPreferences((current) => {
      const merged = { ...current, ...next };
      localStorage.setItem(storageKey, JSON.stringify(merged));
      return merged;
    });
  }, []);
  return [preferences, change];
}

function readPreferences(): Preferences {
  const saved: unknown = JSON.parse(localStorage.getItem(storageKey) ?? "{}");
  const { locale, dark } = (saved ?? {}) as Partial<Record<keyof Preferences, unknown>>;
  return {
    locale: locale === "zh-CN" || locale === "en-US" ? locale : navigator.language.startsWith("zh") ? "zh-CN" : "en-US",
    dark: typeof dark === "boolean" ? dark : matchMedia("(prefers-color-scheme: dark)").matches,
  };
}
