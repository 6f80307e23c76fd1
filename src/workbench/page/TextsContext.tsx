import { createContext, useContext } from "react";
import { pageTexts, type PageTexts } from "./texts";

export const TextsContext = createContext<PageTexts>(pageTexts["en-US"]);

/** The texts in the display language. */
export function useTexts(): PageTexts {
  return useContext(TextsContext);
}
