import { Slider, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { LockClosed16Filled, LockOpen16Regular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { usePaneText } from "../PaneText";
import { NumberInput } from "./NumberField";

const useStyles = makeStyles({
  row: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto auto auto",
    alignItems: "center",
    columnGap: "4px",
  },
  name: {
    gridColumn: "1 / -1",
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase200,
    lineHeight: "18px",
  },
  slider: { minWidth: 0 },
});

export interface WeightRowProps {
  readonly name: string;
  /** What the weight does, for those who hover or listen. */
  readonly description?: string;
  readonly percent: number;
  readonly room: number;
  readonly locked: boolean;
  readonly onMove: (percent: number) => void;
  readonly onLock: () => void;
  /** Beside the name. */
  readonly badge?: ReactNode;
  /** Behind the lock. */
  readonly after?: ReactNode;
}

/** One weight: a slider, the percent to type, and a lock that keeps it while others move. */
export function WeightRow({ name, description, percent, room, locked, onMove, onLock, badge, after }: WeightRowProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const lockLabel = locked ? t("weights.unlock", { name }) : t("weights.lock", { name });
  return (
    <div className={styles.row} role="group" aria-label={name}>
      <span className={styles.name} title={description ?? name}>
        {name}
        {badge}
      </span>
      <Slider
        className={styles.slider}
        size="small"
        min={0}
        max={100}
        value={percent}
        aria-label={name}
        aria-valuetext={`${percent}%`}
        onChange={(_, { value }) => onMove(value)}
      />
      <NumberInput
        narrow
        label={t("weights.percentOf", { name })}
        value={percent}
        limits={{ min: 0, max: room, step: 1, integer: true }}
        suffix="%"
        onChange={onMove}
      />
      <ToggleButton
        appearance="subtle"
        size="small"
        checked={locked}
        icon={locked ? <LockClosed16Filled /> : <LockOpen16Regular />}
        aria-label={lockLabel}
        title={lockLabel}
        onClick={onLock}
      />
      {after}
    </div>
  );
}
