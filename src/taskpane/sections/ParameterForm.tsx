import { makeStyles } from "@fluentui/react-components";
import type { ParameterSpec, ParameterSpecs, ParameterValue, ParameterValues } from "../../engine/parameter";
import type { Tier } from "../../engine/schemes/scheme";
import { usePaneText } from "../PaneText";
import { NumberField } from "./NumberField";
import { NumberListField } from "./NumberListField";
import { unitScale } from "./unitScale";
import { SelectField } from "./SelectField";

const useStyles = makeStyles({ form: { display: "flex", flexDirection: "column", gap: "12px" } });

interface ParameterFormProps {
  readonly specs: ParameterSpecs;
  readonly values: ParameterValues;
  readonly tiers: readonly Tier[];
  readonly onChange: (id: string, value: ParameterValue) => void;
}

/** A form for the settings of any method, made from its record alone; weights have a section of their own. */
export function ParameterForm({ specs, values, tiers, onChange }: ParameterFormProps) {
  const styles = useStyles();
  const shown = shownParameters(specs, values);
  return (
    <div className={styles.form}>
      {shown.map(([id, spec]) => (
        <ParameterField
          key={id}
          spec={spec}
          value={values[id] ?? spec.default}
          tiers={tiers}
          onChange={(value) => onChange(id, value)}
        />
      ))}
    </div>
  );
}

/** Settings that count at present and are no weights, in the order of the record. */
export function shownParameters(
  specs: ParameterSpecs,
  values: ParameterValues,
): readonly (readonly [string, ParameterSpec])[] {
  const valueOf = (id: string) => values[id] ?? specs[id]?.default;
  return Object.entries(specs).filter(([, spec]) => {
    const counts = spec.onlyWhen === undefined || valueOf(spec.onlyWhen.parameter) === spec.onlyWhen.option;
    return counts && !(spec.kind === "number" && spec.isWeight);
  });
}

interface ParameterFieldProps {
  readonly spec: ParameterSpec;
  readonly value: ParameterValue;
  readonly tiers: readonly Tier[];
  readonly onChange: (value: ParameterValue) => void;
}

function ParameterField({ spec, value, tiers, onChange }: ParameterFieldProps) {
  const { t, local } = usePaneText();
  const label = local(spec.title);
  const hint = local(spec.description);
  switch (spec.kind) {
    case "choice": {
      const options = spec.options.map(({ id, title }) => ({ id, text: local(title) }));
      const chosen = spec.options.find(({ id }) => id === value);
      return (
        <SelectField
          label={label}
          hint={chosen ? local(chosen.description) : hint}
          options={options}
          chosen={chosen?.id ?? null}
          onChoose={onChange}
        />
      );
    }
    case "number": {
      const scale = unitScale(spec, t);
      return (
        <NumberField
          label={label}
          hint={hint}
          value={Number(value) * scale.factor}
          limits={scale.limits}
          suffix={scale.suffix}
          onChange={(typed) => onChange(typed / scale.factor)}
        />
      );
    }
    case "numberList":
      return (
        <NumberListField
          spec={spec}
          values={Array.isArray(value) ? value : spec.default}
          tiers={tiers}
          onChange={onChange}
        />
      );
  }
}
