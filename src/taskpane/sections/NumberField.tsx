import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type KeyboardEvent } from "react";
import { usePaneText } from "../PaneText";

const useStyles = makeStyles({
  input: { width: "104px", minWidth: 0 },
  narrow: { width: "72px", minWidth: 0 },
  number: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  suffix: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

export interface NumberLimits {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly integer?: boolean;
}

interface NumberInputProps {
  readonly label: string;
  readonly value: number;
  readonly limits: NumberLimits;
  readonly suffix?: string;
  readonly narrow?: boolean;
  readonly onChange: (value: number) => void;
  /** Told whether what is typed can be used, so that a label above may say why not. */
  readonly onTyped?: (usable: boolean) => void;
}

/**
 * A number typed or stepped with the arrow keys. What is typed counts as soon as it is a number within the limits;
 * leaving the field with anything else brings the last good number back.
 */
export function NumberInput({ label, value, limits, suffix, narrow, onChange, onTyped }: NumberInputProps) {
  const styles = useStyles();
  const [draft, setDraft] = useState<string | null>(null);
  const shown = draft ?? shownNumber(value);
  const usable = draft === null || parseNumber(draft, limits) !== null;
  const type = (text: string) => {
    setDraft(text);
    const number = parseNumber(text, limits);
    onTyped?.(number !== null);
    if (number !== null && number !== value) onChange(number);
  };
  const leave = () => {
    setDraft(null);
    onTyped?.(true);
  };
  const step = (event: KeyboardEvent) => {
    const by = stepOf(event.key, limits.step);
    if (by === 0) return;
    event.preventDefault();
    setDraft(null);
    onChange(Math.min(limits.max, Math.max(limits.min, rounded(value + by))));
  };
  return (
    <Input
      className={narrow ? styles.narrow : styles.input}
      size="small"
      inputMode="decimal"
      aria-label={label}
      aria-invalid={!usable}
      value={shown}
      input={{ className: styles.number }}
      contentAfter={suffix ? <span className={styles.suffix}>{suffix}</span> : undefined}
      onChange={(_, { value: text }) => type(text)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={leave}
      onKeyDown={step}
    />
  );
}

interface NumberFieldProps extends Omit<NumberInputProps, "narrow" | "onTyped"> {
  readonly hint?: string;
}

/** A number with its label, its hint, and what is wrong while it is being typed. */
export function NumberField({ hint, ...input }: NumberFieldProps) {
  const { t, format } = usePaneText();
  const [usable, setUsable] = useState(true);
  const limits = { min: format.full(input.limits.min), max: format.full(input.limits.max) };
  return (
    <Field
      label={input.label}
      hint={usable ? hint : undefined}
      size="small"
      validationState={usable ? "none" : "error"}
      validationMessage={usable ? undefined : t("field.outOfRange", limits)}
    >
      <NumberInput {...input} onTyped={setUsable} />
    </Field>
  );
}

function shownNumber(value: number): string {
  return String(rounded(value));
}

/** Percents of binary fractions come out as typed: 28.999999999999996 is 29. */
function rounded(value: number): number {
  return Number(value.toPrecision(12));
}

/** A typed number within its limits; separators of thousands and full-width digits are read too. */
function parseNumber(text: string, { min, max, integer }: NumberLimits): number | null {
  const plain = text.normalize("NFKC").replace(/[\s,%]/g, "");
  const number = plain === "" ? NaN : Number(plain);
  if (!Number.isFinite(number) || number < min || number > max) return null;
  return integer && !Number.isInteger(number) ? null : number;
}

function stepOf(key: string, step: number): number {
  if (key === "ArrowUp") return step;
  if (key === "ArrowDown") return -step;
  if (key === "PageUp") return 10 * step;
  return key === "PageDown" ? -10 * step : 0;
}
