import { useCallback, useState } from "react";
import type { DisplayLocale } from "../grid/createGrid";
import type { RibbonButton } from "../manifest/addinManifest";
import type { Notice } from "./notice";
import { pageTexts } from "./texts";
import type { AddinControl } from "./useAddin";

interface RibbonCommandOptions {
  readonly addin: AddinControl;
  readonly showPane: () => void;
  readonly locale: DisplayLocale;
  readonly onNotices: (notices: readonly Notice[]) => void;
}

/** Does what a ribbon button says in the manifest: shows the pane, or runs a function of the add-in. */
export function useRibbonCommand({ addin, showPane, locale, onNotices }: RibbonCommandOptions) {
  const texts = pageTexts[locale];
  const [runningLabel, setRunningLabel] = useState<string | null>(null);
  const { host, state } = addin;
  const run = useCallback(
    (button: RibbonButton) => {
      if (button.action.kind === "showTaskpane") return showPane();
      if (!host.current || state !== "running") {
        return onNotices([{ intent: "warning", text: texts.commandFailed(button.label) }]);
      }
      setRunningLabel(button.label);
      void host.current.invokeCommand(button.id, button.action.functionName).then(() => setRunningLabel(null));
    },
    [host, state, showPane, onNotices, texts],
  );
  return { run, activity: runningLabel === null ? null : texts.runningCommand(runningLabel) };
}
