import { makeStyles } from "@fluentui/react-components";
import type { ParameterSpecs } from "../../engine/parameter";
import { usePaneText } from "../PaneText";
import type { WeightOwner } from "../state/paneAction";
import { weightOf } from "../state/weightOf";
import { toPercents } from "../state/weights";
import { WeightRow } from "./WeightRow";
import { WeightsFoot } from "./WeightsFoot";
import type { WeightsProps } from "./WeightsSection";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: "10px" } });

/** Weights that are settings of the scoring method itself: those of R, F and M. */
export function ParameterWeights({ specs, state, dispatch }: WeightsProps & { readonly specs: ParameterSpecs }) {
  const styles = useStyles();
  const { local } = usePaneText();
  const { parameters } = state.policy.scoring;
  const weights = Object.fromEntries(
    Object.entries(specs).map(([id, spec]) => [id, Number(parameters[id] ?? spec.default)] as const),
  );
  const owner: WeightOwner = { kind: "parameters", weights };
  const percents = toPercents(weights);
  return (
    <div className={styles.list}>
      {Object.entries(specs).map(([id, spec]) => (
        <WeightRow
          key={id}
          name={local(spec.title)}
          description={local(spec.description)}
          {...weightOf(id, percents, state)}
          onMove={(percent) => dispatch({ type: "weightMoved", owner, id, percent })}
          onLock={() => dispatch({ type: "lockToggled", id })}
        />
      ))}
      <WeightsFoot percents={percents} owner={owner} dispatch={dispatch} />
    </div>
  );
}
