import { makeStyles, tokens } from "@fluentui/react-components";
import { useMemo } from "react";
import { concentration } from "../../engine/insight/concentration";
import { measureKey } from "../../engine/measure";
import type { Run } from "../../engine/run";
import { usePaneText } from "../PaneText";

const useStyles = makeStyles({
  line: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: "tabular-nums" },
});

/** How few customers most of the value rests on, before any rule is chosen. */
export function ConcentrationLine({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const { t, format } = usePaneText();
  const values = run.prepared.measures.get(measureKey(run.policy.value))?.values;
  const point = useMemo(() => values && concentration(values).eightyPercent, [values]);
  if (!point) return null;
  return (
    <span className={styles.line}>
      {t("data.concentration", { count: point.customers, share: format.share(point.shareOfCustomers) })}
    </span>
  );
}
