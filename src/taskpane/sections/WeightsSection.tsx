import { makeStyles, tokens } from "@fluentui/react-components";
import { cuttingMethod } from "../../engine/cutting";
import type { Policy } from "../../engine/policy";
import { scoringMethod } from "../../engine/scoring";
import { usePaneText } from "../PaneText";
import { inputTitle } from "../state/inputTitle";
import type { PaneAction } from "../state/paneAction";
import type { OpenState } from "../state/paneState";
import { weightParameters } from "../state/weightParameters";
import { CriteriaWeights } from "./CriteriaWeights";
import { ParameterWeights } from "./ParameterWeights";

const useStyles = makeStyles({
  section: { ":not(:first-child)": { marginTop: "16px" } },
  heading: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  note: { margin: "0 0 10px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
});

export interface WeightsProps {
  readonly state: OpenState;
  readonly dispatch: (action: PaneAction) => void;
}

/** How much each criterion counts: the weights of R, F and M, or of the columns the user put together. */
export function WeightsSection({ state, dispatch }: WeightsProps) {
  const styles = useStyles();
  const { t, local } = usePaneText();
  const method = scoringMethod(state.policy.scoring.method);
  const specs = method ? weightParameters(method.parameters) : {};
  const inputs = method?.inputs.filter((input) => input.criteria) ?? [];
  return (
    <>
      {isByCode(state.policy) && <p className={styles.note}>{t("weights.rankOnly")}</p>}
      {Object.keys(specs).length > 0 && <ParameterWeights specs={specs} state={state} dispatch={dispatch} />}
      {inputs.map((input) => (
        <section key={input.id} className={styles.section}>
          {inputs.length > 1 && <h3 className={styles.heading}>{local(inputTitle(state.policy, input))}</h3>}
          <CriteriaWeights inputId={input.id} state={state} dispatch={dispatch} />
        </section>
      ))}
    </>
  );
}

/** Whether tiers follow from single scores, as in a segment map, and not from the weighted total. */
function isByCode({ cutting }: Policy): boolean {
  const needs = cuttingMethod(cutting.method)?.needs ?? [];
  return needs.includes("r") || needs.includes("f");
}
