import { FluentProvider } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WorkbookPort } from "../excel/workbookPort";
import { localeOf } from "../text/messages";
import type { LiveEngine } from "./engine/liveEngine";
import { ErrorBoundary } from "./frame/ErrorBoundary";
import { PaneTextProvider } from "./PaneText";
import { languageFor, type PaneSettings, type SettingsStore } from "./paneSettings";
import { Pane } from "./Pane";
import type { CommandReports } from "./useCommandReports";
import { themeKindOf, themeOf, type ThemeHints } from "./theme";
import { ThemeKindContext } from "./ThemeKindContext";
import { usePageStyles } from "./pageStyles";
import { withFonts } from "./fonts";
import { usePrefersDark } from "./usePrefersDark";

/** What the pane is given by the page that hosts it. */
export interface Surroundings {
  readonly port: WorkbookPort;
  readonly engine: LiveEngine;
  readonly settings: SettingsStore;
  readonly reports: CommandReports;
  readonly displayLanguage: string | undefined;
  readonly officeTheme: ThemeHints["office"];
}

/** Language, theme and safety net around the pane. */
export function App({ port, engine, settings: store, reports, displayLanguage, officeTheme }: Surroundings) {
  const [settings, setSettings] = useState<PaneSettings>(store.load);
  const prefersDark = usePrefersDark();
  const language = languageFor(settings, displayLanguage);
  const kind = themeKindOf(settings.theme, { office: officeTheme, prefersDark });
  usePageStyles();
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
  }, [language]);
  const keep = (next: PaneSettings) => {
    setSettings(next);
    store.save(next);
  };
  return (
    <FluentProvider theme={withFonts(themeOf(kind), language)}>
      <ThemeKindContext value={kind}>
        <PaneTextProvider language={language}>
          <ErrorBoundary>
            <Pane port={port} engine={engine} reports={reports} settings={settings} onSettings={keep} />
          </ErrorBoundary>
        </PaneTextProvider>
      </ThemeKindContext>
    </FluentProvider>
  );
}
