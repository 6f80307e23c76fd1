import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneText } from "../PaneText";
import type { PaneAction, WeightOwner } from "../state/paneAction";
import type { Percents } from "../state/weights";

const useStyles = makeStyles({
  foot: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  total: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: "tabular-nums",
  },
});

interface WeightsFootProps {
  readonly percents: Percents;
  readonly owner: WeightOwner;
  readonly dispatch: (action: PaneAction) => void;
}

/** What the weights add up to, and the way back to equal ones. */
export function WeightsFoot({ percents, owner, dispatch }: WeightsFootProps) {
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
