import { makeStyles, tokens } from "@fluentui/react-components";
import { usePaneText } from "../PaneText";
import type { PaneAction } from "../state/paneAction";
import { formulaRefusal } from "../state/formulaRefusal";
import { isStale, type OpenState } from "../state/paneState";
import type { PaneCommands } from "../usePane";
import { JobProgress } from "./JobProgress";
import { OtherTableOffer } from "./OtherTableOffer";
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
  const { language } = usePaneText();
  const running = state.job.stage === "running";
  return (
    <footer className={styles.root}>
      {state.otherTable && <OtherTableOffer address={state.otherTable.address} onUse={commands.find} />}
      <WriteButton
        choice={state.writing}
        disabled={running || state.outcome.stage !== "tiered" || isStale(state)}
        refusalOfFormulas={() => formulaRefusal(state, language)}
        onWrite={commands.write}
        onChoose={(choice) => dispatch({ type: "writeChosen", choice })}
      />
      <JobProgress state={state} onCancel={commands.cancel} />
      <StatusLine state={state} commands={commands} dispatch={dispatch} />
    </footer>
  );
}
