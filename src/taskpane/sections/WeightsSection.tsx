import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ParameterSpecs } from "../../engine/parameter";
import { cuttingMethod } from "../../engine/cutting";
import type { Policy } from "../../engine/policy";
import { scoringMethod } from "../../engine/scoring";
import { usePaneText } from "../PaneText";
import { inputTitle } from "../state/inputTitle";
import { unusedMeasures, type MeasureChoice } from "../state/measureChoices";
import { measureTitle } from "../state/measureTitle";
import type { PaneAction, WeightOwner } from "../state/paneAction";
import type { OpenState } from "../state/paneState";
import { percentsOf, withCriterion, withCriterionAdded, withCriterionRemoved } from "../state/policyEdits";
import { weightParameters } from "../state/weightParameters";
import { roomFor, toPercents, type Percents } from "../state/weights";
import { CriterionRow } from "./CriterionRow";
import { SelectField } from "./SelectField";
import { WeightRow } from "./WeightRow";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "10px" },
  section: { ":not(:first-child)": { marginTop: "16px" } },
  heading: { margin: "0 0 6px", fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  note: { margin: "0 0 10px", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  total: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

interface WeightsProps {
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

function ParameterWeights({ specs, state, dispatch }: WeightsProps & { readonly specs: ParameterSpecs }) {
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

function CriteriaWeights({ inputId, state, dispatch }: WeightsProps & { readonly inputId: string }) {
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

function weightOf(id: string, percents: Percents, { weighing }: OpenState) {
  return {
    percent: percents[id] ?? 0,
    room: roomFor(id, percents, weighing.locked),
    locked: weighing.locked.includes(id),
  };
}

interface FootProps {
  readonly percents: Percents;
  readonly owner: WeightOwner;
  readonly dispatch: WeightsProps["dispatch"];
}

function WeightsFoot({ percents, owner, dispatch }: FootProps) {
  const styles = useStyles();
  const { t, format } = usePaneText();
  const total = Object.values(percents).reduce((sum, percent) => sum + percent, 0);
  return (
    <div className={styles.foot}>
      <span className={styles.total}>{t("weights.total", { share: format.percent(total / 100) })}</span>
      <Button size="small" appearance="subtle" onClick={() => dispatch({ type: "weightsEqualised", owner })}>
        {t("weights.equal")}
      </Button>
    </div>
  );
}
