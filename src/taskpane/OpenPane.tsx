import { Accordion, makeStyles, tokens } from "@fluentui/react-components";
import { useMemo, type ReactNode } from "react";
import { movement } from "../engine/insight/movement";
import { sectionElementId } from "./frame/Section";
import { MovesAnnouncement } from "./frame/MovesAnnouncement";
import { PaneFooter } from "./frame/PaneFooter";
import { PyramidArea } from "./pyramid/PyramidArea";
import { Sections } from "./sections/Sections";
import type { PaneAction } from "./state/paneAction";
import { runOf, type OpenState, type SectionId } from "./state/paneState";
import type { PaneCommands } from "./usePane";

const useStyles = makeStyles({
  top: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    boxShadow: tokens.shadow2,
  },
  main: { flexGrow: 1 },
});

interface OpenPaneProps {
  readonly header: ReactNode;
  readonly state: OpenState;
  readonly dispatch: (action: PaneAction) => void;
  readonly commands: PaneCommands;
}

/** A table and its tiers: the pyramid stays in sight while the sections below change it. */
export function OpenPane({ header, state, dispatch, commands }: OpenPaneProps) {
  const styles = useStyles();
  const run = runOf(state);
  const before = state.baseline?.run ?? null;
  const moved = useMemo(() => (run && before ? movement(before, run) : null), [run, before]);
  const open = (sections: readonly SectionId[]) => dispatch({ type: "sectionsOpened", sections });
  const showMoves = () => {
    if (!state.openSections.includes("moves")) open([...state.openSections, "moves"]);
    document.getElementById(sectionElementId("moves"))?.scrollIntoView({ block: "center" });
  };
  return (
    <>
      <div className={styles.top}>
        {header}
        <PyramidArea state={state} movement={moved} onSelectRows={commands.selectRows} onShowMoves={showMoves} />
      </div>
      <main className={styles.main}>
        <Accordion
          multiple
          collapsible
          openItems={[...state.openSections]}
          onToggle={(_, { openItems }) => open(openItems as SectionId[])}
        >
          <Sections state={state} dispatch={dispatch} commands={commands} movement={moved} />
        </Accordion>
      </main>
      <MovesAnnouncement movement={moved} />
      <PaneFooter state={state} commands={commands} dispatch={dispatch} />
    </>
  );
}
