import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Warning16Regular } from "@fluentui/react-icons";
import { useId } from "react";
import type { LocalText } from "../../engine/localText";
import type { Preset } from "../../engine/presets/preset";
import type { PresetFit } from "../../engine/roles/presetFit";
import { usePaneText } from "../PaneText";
import { MethodPicture } from "../pictures/MethodPicture";

const useStyles = makeStyles({
  card: {
    position: "relative",
    display: "grid",
    gridTemplateColumns: "48px minmax(0, 1fr)",
    columnGap: "12px",
    alignItems: "start",
    padding: "10px 12px",
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-within": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  usable: { ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover } },
  chosen: { border: `1px solid ${tokens.colorBrandStroke1}`, boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke1}` },
  radio: {
    position: "absolute",
    inset: 0,
    width: "100%",
    height: "100%",
    margin: 0,
    opacity: 0,
    cursor: "pointer",
    ":disabled": { cursor: "default" },
  },
  texts: { display: "flex", flexDirection: "column", gap: "2px", minWidth: 0 },
  titleLine: { display: "flex", alignItems: "center", gap: "6px" },
  title: { fontWeight: tokens.fontWeightSemibold, flexGrow: 1 },
  check: { color: tokens.colorBrandForeground1, flexShrink: 0, height: "20px" },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  needs: { color: tokens.colorNeutralForeground3 },
  lacks: { color: tokens.colorStatusWarningForeground3, display: "flex", gap: "4px", alignItems: "flex-start" },
  icon: { flexShrink: 0 },
});

interface MethodCardProps {
  readonly preset: Preset;
  readonly fit: PresetFit;
  readonly needs: readonly LocalText[];
  readonly chosen: boolean;
  readonly onChoose: () => void;
}

/** One preset: its shape, its name, when to use it, what it needs and what is missing. */
export function MethodCard({ preset, fit, needs, chosen, onChoose }: MethodCardProps) {
  const styles = useStyles();
  const { t, local } = usePaneText();
  const titleId = useId();
  const textId = useId();
  return (
    <div className={mergeClasses(styles.card, fit.usable && styles.usable, chosen && styles.chosen)}>
      <input
        className={styles.radio}
        type="radio"
        name="preset"
        checked={chosen}
        disabled={!fit.usable && !chosen}
        onChange={onChoose}
        aria-labelledby={titleId}
        aria-describedby={textId}
      />
      <MethodPicture shape={preset.picture} />
      <div className={styles.texts}>
        <div className={styles.titleLine}>
          <span id={titleId} className={styles.title}>
            {local(preset.title)}
          </span>
          {chosen && <CheckmarkCircle20Filled className={styles.check} aria-hidden="true" />}
        </div>
        <div id={textId} className={styles.texts}>
          <span className={styles.small}>{local(preset.whenToUse)}</span>
          {fit.usable && (
            <span className={mergeClasses(styles.small, styles.needs)}>
              {t("method.needs", { inputs: needs.map(local).join(t("list.separator")) })}
            </span>
          )}
          {fit.missing.length > 0 && (
            <span className={mergeClasses(styles.small, styles.lacks)}>
              <Warning16Regular className={styles.icon} aria-hidden="true" />
              {t(fit.usable ? "method.without" : "method.lacks", {
                inputs: fit.missing.map(local).join(t("list.separator")),
              })}
            </span>
          )}
        </div>
      </div>
    </div>
  );
}
