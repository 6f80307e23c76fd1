import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { PaneAction } from "../state/paneAction";
import { isStale, type OpenState } from "../state/paneState";
import type { PaneCommands } from "../usePane";
import { JobProgress } from "./JobProgress";
import { StatusLine } from "./StatusLine";
import { WriteButton } from "./WriteButton";

const useStyles = makeStyles({
  root: {
    position: "sticky",
    bottom: 0,
    zIndex: 2,
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 12px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

interface PaneFooterProps {
  readonly state: OpenState;
  readonly commands: PaneCommands;
  readonly dispatch: (action: PaneAction) => void;
}

/** The blue button with what it did, does, or could not do. */
export function PaneFooter({ state, commands, dispatch }: PaneFooterProps) {
  const styles = useStyles();
  const button = useRef<HTMLButtonElement>(null);
  const running = state.job.stage === "running";
  useFocusAfterJob(running, button);
  return (
    <footer className={styles.root}>
      <WriteButton
        choice={state.writing}
        disabled={running || state.outcome.stage !== "tiered" || isStale(state)}
        buttonRef={button}
        onWrite={commands.write}
        onChoose={(choice) => dispatch({ type: "writeChosen", choice })}
      />
      <JobProgress state={state} onCancel={commands.cancel} />
      <StatusLine state={state} commands={commands} dispatch={dispatch} />
    </footer>
  );
}

/** The Cancel button goes away with its job; the focus it had goes back to the blue button. */
function useFocusAfterJob(running: boolean, button: React.RefObject<HTMLButtonElement | null>) {
  const wasRunning = useRef(false);
  useEffect(() => {
    if (wasRunning.current && !running && document.activeElement === document.body) button.current?.focus();
    wasRunning.current = running;
  }, [running, button]);
}
