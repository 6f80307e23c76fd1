import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import { layoutOf } from "./gridServices";
import "@univerjs/preset-sheets-core/lib/index.css";

/** The display languages of the workbench, as Office names them. */
export type DisplayLocale = "en-US" | "zh-CN";

export interface GridOptions {
  readonly container: HTMLElement;
  readonly locale: DisplayLocale;
  readonly dark: boolean;
}

export interface Grid {
  readonly api: FUniver;
  /** Puts the keyboard on the active cell. */
  focus(): void;
  setLocale(locale: DisplayLocale): void;
  setDark(dark: boolean): void;
  dispose(): void;
}

const univerLocales = { "en-US": LocaleType.EN_US, "zh-CN": LocaleType.ZH_CN } as const;

/**
 * Starts a spreadsheet without a workbook in `container`.
 * Univer's own toolbar stays away: the ribbon above the grid is the add-in's.
 */
export function createGrid({ container, locale, dark }: GridOptions): Grid {
  const univer = new Univer({
    locale: univerLocales[locale],
    locales: { [LocaleType.EN_US]: enUS, [LocaleType.ZH_CN]: zhCN },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  registerPlugins(univer, container);
  const api = FUniver.newAPI(univer);
  return {
    api,
    focus: () => layoutOf(api).focus(),
    setLocale: (next) => api.setLocale(univerLocales[next]),
    setDark: (next) => api.toggleDarkMode(next),
    dispose: () => univer.dispose(),
  };
}

function registerPlugins(univer: Univer, container: HTMLElement): void {
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    disableAutoFocus: true,
    footer: { menus: false },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
}
