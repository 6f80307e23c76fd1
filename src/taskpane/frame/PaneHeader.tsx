import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneText } from "../PaneText";
import { Mark } from "./Mark";

const useStyles = makeStyles({
  root: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "36px",
    // Office lays its own menu over the top right corner: 34 × 32 px stay free.
    padding: "4px 40px 0 12px",
  },
  name: { fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold, margin: 0, flexShrink: 0 },
  policy: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  version: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    flexGrow: 1,
    flexShrink: 0,
    marginLeft: "-4px",
    whiteSpace: "nowrap",
  },
});

interface PaneHeaderProps {
  readonly policy: { readonly name: string; readonly version: string } | null;
  readonly menu: ReactNode;
}

/** Product, policy and menu in one line. */
export function PaneHeader({ policy, menu }: PaneHeaderProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  return (
    <header className={styles.root}>
      <Mark sizePx={18} />
      <h1 className={styles.name}>{t("app.short")}</h1>
      <span className={styles.policy} title={policy?.name}>
        {policy?.name}
      </span>
      <span className={styles.version}>{policy?.version}</span>
      {menu}
    </header>
  );
}
