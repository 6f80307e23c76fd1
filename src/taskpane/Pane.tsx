import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { WorkbookPort } from "../excel/workbookPort";
import type { LiveEngine } from "./engine/liveEngine";
import { PaneHeader } from "./frame/PaneHeader";
import { PaneMenu } from "./frame/PaneMenu";
import { HelpDialog, RemoveDialog, RenameDialog } from "./frame/PaneDialogs";
import { StartPage } from "./frame/StartPage";
import { OpenPane } from "./OpenPane";
import type { PaneSettings } from "./paneSettings";
import { usePaneText } from "./PaneText";
import { withName } from "./state/policyEdits";
import { policyTitle } from "./state/policyTitle";
import { useCommandReports, type CommandReports } from "./useCommandReports";
import { useFocusKept } from "./useFocusKept";
import { usePane, type PaneCommands } from "./usePane";

const useStyles = makeStyles({
  page: {
    minHeight: "100vh",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

interface PaneProps {
  readonly port: WorkbookPort;
  readonly engine: LiveEngine;
  readonly reports: CommandReports;
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
}

type DialogName = "rename" | "help" | "remove";

/** The pane in one of its two shapes: nothing open yet, or a table and its tiers. */
export function Pane({ port, engine, reports, settings, onSettings }: PaneProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { state, dispatch, commands } = usePane({ port, engine, language: text.language });
  const [dialog, setDialog] = useState<DialogName | null>(null);
  useShortcuts(commands);
  useFocusKept();
  useCommandReports(reports, dispatch);
  const close = () => setDialog(null);
  const policy = state.stage === "open" ? state.policy : null;
  const header = (
    <PaneHeader
      policy={policy && policyTitle(policy, text)}
      menu={
        <PaneMenu
          settings={settings}
          onSettings={onSettings}
          onRename={policy && (() => setDialog("rename"))}
          onHelp={() => setDialog("help")}
          onRemove={() => setDialog("remove")}
        />
      }
    />
  );
  return (
    <div className={styles.page}>
      {state.stage === "start" ? (
        <>
          {header}
          <StartPage state={state} onFind={commands.find} />
        </>
      ) : (
        <OpenPane header={header} state={state} dispatch={dispatch} commands={commands} />
      )}
      {dialog === "help" && <HelpDialog onClose={close} />}
      {dialog === "remove" && <RemoveDialog onRemove={commands.removeEverything} onClose={close} />}
      {dialog === "rename" && policy && (
        <RenameDialog
          name={policy.name}
          onRename={(name) => dispatch({ type: "policyChanged", policy: withName(policy, name) })}
          onClose={close}
        />
      )}
    </div>
  );
}

/** Ctrl+Enter writes and Esc cancels, wherever the focus is, unless something nearer used the key. */
function useShortcuts(commands: PaneCommands) {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
        event.preventDefault();
        commands.write();
      } else if (event.key === "Escape") commands.cancel();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [commands]);
}
