import { Dropdown, Field, Option, makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  dropdown: { minWidth: 0, width: "100%" },
  list: { maxHeight: "260px" },
});

export interface SelectOption {
  readonly id: string;
  readonly text: string;
}

interface SelectFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly options: readonly SelectOption[];
  /** Id of the chosen option; anything else shows the placeholder. */
  readonly chosen: string | null;
  readonly placeholder?: string;
  /** What is wrong with the choice, where something is. */
  readonly trouble?: string;
  /** The label stands beside the choice instead of above it. */
  readonly beside?: boolean;
  readonly onChoose: (id: string) => void;
}

/** One choice of a few, with its label and hint. */
export function SelectField({
  label,
  hint,
  options,
  chosen,
  placeholder,
  trouble,
  beside,
  onChoose,
}: SelectFieldProps) {
  const styles = useStyles();
  const text = options.find(({ id }) => id === chosen)?.text ?? "";
  return (
    <Field
      label={label}
      hint={hint}
      size="small"
      orientation={beside ? "horizontal" : "vertical"}
      validationMessage={trouble}
      validationState={trouble ? "error" : "none"}
    >
      <Dropdown
        className={styles.dropdown}
        size="small"
        value={text}
        placeholder={placeholder}
        selectedOptions={chosen === null ? [] : [chosen]}
        listbox={{ className: styles.list }}
        onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChoose(optionValue)}
      >
        {options.map(({ id, text: optionText }) => (
          <Option key={id} value={id} text={optionText}>
            {optionText}
          </Option>
        ))}
      </Dropdown>
    </Field>
  );
}
