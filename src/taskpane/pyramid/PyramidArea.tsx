import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Movement } from "../../engine/insight/movement";
import { usePaneText } from "../PaneText";
import { runOf, type OpenState } from "../state/paneState";
import { rowsOfTier } from "../state/rowsOf";
import { MovesLine } from "./MovesLine";
import { Pyramid } from "./Pyramid";

const useStyles = makeStyles({
  waiting: { padding: "6px 16px 10px", display: "flex", flexDirection: "column", alignItems: "center", gap: "6px" },
  step: { height: "14px", borderRadius: tokens.borderRadiusSmall, backgroundColor: tokens.colorNeutralBackground5 },
  breathing: {
    "@media (prefers-reduced-motion: no-preference)": {
      animationName: { from: { opacity: 1 }, "50%": { opacity: 0.45 }, to: { opacity: 1 } },
      animationDuration: "1.6s",
      animationIterationCount: "infinite",
    },
  },
  words: { marginTop: "4px", color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  stale: { opacity: 0.6 },
});

interface PyramidAreaProps {
  readonly state: OpenState;
  readonly movement: Movement | null;
  readonly onSelectRows: (rows: readonly number[]) => void;
  readonly onShowMoves: () => void;
}

/** The pyramid and what moves; before the first result, the room it will take. */
export function PyramidArea({ state, movement, onSelectRows, onShowMoves }: PyramidAreaProps) {
  const styles = useStyles();
  const run = runOf(state);
  if (run === null) return <Waiting reading={state.reading.stage === "reading"} />;
  const { baseline } = state;
  const comparable = baseline !== null && movement !== null && movement.comparison !== "none";
  return (
    <div className={state.outcome.stage === "failed" ? styles.stale : undefined}>
      <Pyramid
        scheme={
          state.policy.scheme.tiers.length === run.policy.scheme.tiers.length ? state.policy.scheme : run.policy.scheme
        }
        summary={run.summary}
        before={comparable ? baseline.run.summary : null}
        onSelectTier={(tier) => onSelectRows(rowsOfTier(run, tier))}
      />
      {baseline && movement && <MovesLine movement={movement} since={baseline.since} onShow={onShowMoves} />}
    </div>
  );
}

const steps = ["14%", "30%", "46%", "62%"];

function Waiting({ reading }: { readonly reading: boolean }) {
  const styles = useStyles();
  const { t } = usePaneText();
  return (
    <div className={styles.waiting}>
      {steps.map((width) => (
        <span key={width} className={mergeClasses(styles.step, reading && styles.breathing)} style={{ width }} />
      ))}
      <span className={styles.words}>{t("pyramid.waiting")}</span>
    </div>
  );
}
