import { makeStyles, tokens } from "@fluentui/react-components";
import type { Run } from "../../engine/run";
import { usePaneText } from "../PaneText";

const useStyles = makeStyles({
  title: {
    margin: "4px 0 4px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  list: { display: "grid", gridTemplateColumns: "auto 1fr", columnGap: "12px", rowGap: "2px", margin: 0 },
  label: { fontSize: tokens.fontSizeBase200 },
  values: { margin: 0, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums", textAlign: "end" },
});

/** Every cut that made this result, in the unit of what was cut. */
export function CutsUsed({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const { t, local, format } = usePaneText();
  if (run.cuts.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{t("cuts.used")}</h3>
      <dl className={styles.list}>
        {run.cuts.map((cut) => (
          <CutLine key={cut.field} label={local(cut.label)} values={cut.values.map(format.full).join(" · ")} />
        ))}
      </dl>
    </section>
  );
}

function CutLine({ label, values }: { readonly label: string; readonly values: string }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{label}</dt>
      <dd className={styles.values}>{values}</dd>
    </>
  );
}
