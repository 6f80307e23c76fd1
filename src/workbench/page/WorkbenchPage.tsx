import { FluentProvider, webDarkTheme, webLightTheme } from "@fluentui/react-components";
import { useEffect } from "react";
import { pageTexts } from "./texts";
import { TextsContext } from "./TextsContext";
import { usePreferences } from "./usePreferences";
import { Workbench } from "./Workbench";

/** The whole page: language and theme around the workbench. */
export function WorkbenchPage() {
  const [preferences, changePreferences] = usePreferences();
  const { locale, dark } = preferences;
  useEffect(() => {
    document.documentElement.lang = locale;
    document.documentElement.style.colorScheme = dark ? "dark" : "light";
  }, [locale, dark]);
  return (
    <FluentProvider theme={dark ? webDarkTheme : webLightTheme}>
      <TextsContext value={pageTexts[locale]}>
        <div className="page">
          <Workbench preferences={preferences} onPreferences={changePreferences} />
        </div>
      </TextsContext>
    </FluentProvider>
  );
}
