import { measureKey } from "../../engine/measure";
import { orderMeasures } from "../../engine/orders/orderMeasures";
import type { Policy } from "../../engine/policy";
import { scoringMethod } from "../../engine/scoring";
import type { InputSpec } from "../../engine/scoring/scoringMethod";
import { usePaneText } from "../PaneText";
import { inputTitle } from "../state/inputTitle";
import { measureChoices } from "../state/measureChoices";
import type { OpenState } from "../state/paneState";
import { withInput, withValue } from "../state/policyEdits";
import { SelectField } from "./SelectField";

interface MeasureFieldsProps {
  readonly state: OpenState;
  readonly onChange: (policy: Policy) => void;
}

/** The measure of every input that takes one, and the value that the pyramid counts. */
export function MeasureFields({ state, onChange }: MeasureFieldsProps) {
  const { t, local } = usePaneText();
  const { policy } = state;
  const choices = measureChoices(state);
  const options = choices.map(({ key, title }) => ({ id: key, text: local(title) }));
  const sourceOf = (key: string) => choices.find((choice) => choice.key === key)?.source;
  const inputs = scoringMethod(policy.scoring.method)?.inputs.filter((input) => isOpen(input, policy)) ?? [];
  return (
    <>
      {inputs.map((input) => {
        const chosen = policy.inputs[input.id];
        return (
          <SelectField
            beside
            key={input.id}
            label={local(inputTitle(policy, input))}
            options={options}
            chosen={chosen ? measureKey(chosen) : null}
            placeholder={t("data.column.choose")}
            onChoose={(key) => {
              const source = sourceOf(key);
              if (source) onChange(withInput(policy, input.id, source));
            }}
          />
        );
      })}
      <SelectField
        beside
        label={t("data.column.value")}
        options={options}
        chosen={measureKey(policy.value)}
        placeholder={t("data.column.choose")}
        onChoose={(key) => {
          const source = sourceOf(key);
          if (source) onChange(withValue(policy, source));
        }}
      />
    </>
  );
}

/** An input to choose a measure for; of orders, "Revenue" can be nothing but their revenue. */
function isOpen({ id, criteria }: InputSpec, { data }: Policy): boolean {
  return !criteria && !(data.kind === "orders" && id in orderMeasures);
}
