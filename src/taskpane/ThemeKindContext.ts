import { createContext, useContext } from "react";
import type { ThemeKind } from "./theme";

/** Light, dark or contrast, for what Fluent's tokens do not colour: the tiers. */
export const ThemeKindContext = createContext<ThemeKind>("light");

export function useThemeKind(): ThemeKind {
  return useContext(ThemeKindContext);
}
