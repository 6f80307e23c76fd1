import { Field, makeStyles, tokens } from "@fluentui/react-components";
import type { NumberListParameter } from "../../engine/parameter";
import type { Tier } from "../../engine/schemes/scheme";
import { usePaneText, type PaneText } from "../PaneText";
import { useThemeKind } from "../ThemeKindContext";
import { tierColour } from "../tierColour";
import { NumberInput } from "./NumberField";
import { ShareBar } from "../pictures/ShareBar";
import { unitScale } from "./unitScale";
import { withShare } from "../pictures/shares";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", gap: "4px", marginTop: "8px" },
  row: { display: "flex", alignItems: "center", gap: "8px", minHeight: "26px", fontSize: tokens.fontSizeBase200 },
  swatch: {
    width: "12px",
    height: "12px",
    borderRadius: "2px",
    flexShrink: 0,
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  name: { flexGrow: 1, minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
  rest: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", paddingRight: "10px" },
});

interface NumberListFieldProps {
  readonly spec: NumberListParameter;
  readonly values: readonly number[];
  readonly tiers: readonly Tier[];
  readonly onChange: (values: readonly number[]) => void;
}

/** A number for every tier, or for every border between tiers. Shares per tier always make up the whole: the last takes the rest. */
export function NumberListField({ spec, values, tiers, onChange }: NumberListFieldProps) {
  const styles = useStyles();
  const text = usePaneText();
  const kind = useThemeKind();
  const { local } = text;
  const scale = unitScale(spec, text.t);
  const whole = spec.unit === "share" && spec.length === "perTier";
  const change = (at: number, typed: number) =>
    onChange(
      whole
        ? withShare(values, at, typed / scale.factor)
        : values.map((old, i) => (i === at ? typed / scale.factor : old)),
    );
  return (
    <Field label={local(spec.title)} hint={local(spec.description)} size="small">
      <div role="group" aria-label={local(spec.title)}>
        {whole && <ShareBar shares={values} tiers={tiers} onChange={onChange} />}
        <div className={styles.rows}>
          {values.map((value, at) => (
            <div key={tiers[at]?.code ?? at} className={styles.row}>
              <span
                className={styles.swatch}
                style={{ backgroundColor: tierColour(at, tiers.length, kind) }}
                aria-hidden="true"
              />
              <span className={styles.name}>{rowLabel(spec, at, tiers, text)}</span>
              {whole && at === values.length - 1 ? (
                <span className={styles.rest}>{text.format.share(value)}</span>
              ) : (
                <NumberInput
                  narrow
                  label={rowLabel(spec, at, tiers, text)}
                  value={value * scale.factor}
                  limits={scale.limits}
                  suffix={scale.suffix}
                  onChange={(typed) => change(at, typed)}
                />
              )}
            </div>
          ))}
        </div>
      </div>
    </Field>
  );
}

function rowLabel(
  { length, unit }: NumberListParameter,
  at: number,
  tiers: readonly Tier[],
  { t, local, format }: PaneText,
): string {
  const [upper, lower] = [tiers[at], tiers[at + 1]];
  if (upper === undefined || length === "free") return format.count(at + 1);
  if (length === "perTier" || lower === undefined) return local(upper.name);
  // Scores count down to a tier's floor; running shares count up to where it ends.
  return t(unit === "share" ? "cuts.upTo" : "cuts.from", { name: local(upper.name) });
}
