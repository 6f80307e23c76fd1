import { makeStyles } from "@fluentui/react-components";
import type { Policy } from "../../engine/policy";
import { usePaneText } from "../PaneText";
import { unusedMeasures, type MeasureChoice } from "../state/measureChoices";
import { measureTitle } from "../state/measureTitle";
import type { WeightOwner } from "../state/paneAction";
import { percentsOf, withCriterion, withCriterionAdded, withCriterionRemoved } from "../state/policyEdits";
import { weightOf } from "../state/weightOf";
import { CriterionRow } from "./CriterionRow";
import { SelectField } from "./SelectField";
import { WeightsFoot } from "./WeightsFoot";
import type { WeightsProps } from "./WeightsSection";

const useStyles = makeStyles({ list: { display: "flex", flexDirection: "column", gap: "10px" } });

/** Weights of the columns that the user put together; criteria come and go here. */
export function CriteriaWeights({ inputId, state, dispatch }: WeightsProps & { readonly inputId: string }) {
  const styles = useStyles();
  const { t, local } = usePaneText();
  const criteria = state.policy.criteria[inputId] ?? [];
  const owner: WeightOwner = { kind: "criteria", inputId };
  const percents = percentsOf(state.policy, inputId);
  const change = (policy: Policy) => dispatch({ type: "policyChanged", policy });
  const columns = unusedMeasures(state, inputId);
  return (
    <div className={styles.list}>
      {criteria.map((criterion) => (
        <CriterionRow
          key={criterion.id}
          criterion={criterion}
          name={local(measureTitle(criterion.source))}
          {...weightOf(criterion.id, percents, state)}
          onMove={(percent) => dispatch({ type: "weightMoved", owner, id: criterion.id, percent })}
          onLock={() => dispatch({ type: "lockToggled", id: criterion.id })}
          onChange={(changed) => change(withCriterion(state.policy, inputId, changed))}
          onRemove={
            criteria.length > 1 ? () => change(withCriterionRemoved(state.policy, inputId, criterion.id)) : null
          }
        />
      ))}
      {criteria.length > 1 && <WeightsFoot percents={percents} owner={owner} dispatch={dispatch} />}
      {columns.length > 0 && (
        <SelectField
          label={t("weights.add")}
          placeholder={t("data.column.choose")}
          chosen={null}
          options={columns.map(({ key, title }) => ({ id: key, text: local(title) }))}
          onChoose={(key) =>
            change(
              withMeasure(
                state.policy,
                inputId,
                columns.find((column) => column.key === key),
              ),
            )
          }
        />
      )}
    </div>
  );
}

/** A new criterion is put on its scale by rank, which needs no look at the spread of its values. */
function withMeasure(policy: Policy, inputId: string, measure: MeasureChoice | undefined): Policy {
  if (measure === undefined) return policy;
  const { key: id, source, direction } = measure;
  return withCriterionAdded(policy, inputId, { id, source, direction, normaliser: "percentile-rank" });
}
