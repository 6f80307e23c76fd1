import { TextEncoder } from "node:util";
import { render } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Language } from "../../src/engine/localText";
import { App } from "../../src/taskpane/App";
import { inlineEngine } from "../../src/taskpane/engine/liveEngine";
import { defaultSettings, type PaneSettings, type SettingsStore } from "../../src/taskpane/paneSettings";
import { localeOf } from "../../src/text/messages";
import type { FakeWorkbook } from "./fakeWorkbook";

/** The whole pane on a fake workbook, as Excel in one language would start it. */
export function renderPane(port: FakeWorkbook, language: Language = "en") {
  lendMissingBrowserParts();
  const kept: PaneSettings[] = [];
  const settings: SettingsStore = { load: () => defaultSettings, save: (next) => kept.push(next) > 0 };
  const view = render(
    <App
      port={port}
      engine={inlineEngine()}
      reports={{ last: () => null, onReport: () => () => undefined }}
      settings={settings}
      displayLanguage={localeOf(language)}
      officeTheme={undefined}
    />,
  );
  return { ...view, kept, user: userEvent.setup() };
}

/** jsdom draws nothing: it has no media queries, no observers of size and no scrolling. */
function lendMissingBrowserParts(): void {
  globalThis.TextEncoder ??= TextEncoder;
  window.matchMedia ??= (media) =>
    Object.assign(new EventTarget(), {
      media,
      matches: false,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver ??= class {
    observe = () => undefined;
    unobserve = () => undefined;
    disconnect = () => undefined;
  };
  Element.prototype.scrollIntoView ??= () => undefined;
}
