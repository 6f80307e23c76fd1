import { createContext, useContext, useMemo, type ReactNode } from "react";
import type { Language, LocalText } from "../engine/localText";
import { lookupFor, type Lookup } from "../text/messages";
import { paneMessages } from "../text/paneMessages";
import { formatFor, type Format } from "./format";

/** Everything a component needs to speak: messages, names of methods and tiers, numbers. */
export interface PaneText {
  readonly language: Language;
  readonly t: Lookup<typeof paneMessages>;
  readonly local: (text: LocalText) => string;
  readonly format: Format;
}

const TextContext = createContext<PaneText | null>(null);

export function paneTextFor(language: Language): PaneText {
  return {
    language,
    t: lookupFor(paneMessages, language),
    local: (text) => text[language],
    format: formatFor(language),
  };
}

export function PaneTextProvider({ language, children }: { language: Language; children: ReactNode }) {
  const text = useMemo(() => paneTextFor(language), [language]);
  return <TextContext.Provider value={text}>{children}</TextContext.Provider>;
}

export function usePaneText(): PaneText {
  const text = useContext(TextContext);
  if (text === null) throw new Error("usePaneText needs a PaneTextProvider above it");
  return text;
}
