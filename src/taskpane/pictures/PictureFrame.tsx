import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  frame: { margin: 0 },
  title: { fontSize: tokens.fontSizeBase100, color: tokens.colorNeutralForeground3, marginBottom: "4px" },
  ends: {
    display: "flex",
    justifyContent: "space-between",
    fontSize: tokens.fontSizeBase100,
    color: tokens.colorNeutralForeground3,
    fontVariantNumeric: "tabular-nums",
  },
});

interface PictureFrameProps {
  readonly label: string;
  /** Smallest and largest value of the horizontal axis. */
  readonly left: string;
  readonly right: string;
  readonly middle?: string;
  readonly children: ReactNode;
}

/** A picture with its title above and its horizontal axis in words below. */
export function PictureFrame({ label, left, right, middle, children }: PictureFrameProps) {
  const styles = useStyles();
  return (
    <figure className={styles.frame} aria-label={label}>
      <div className={styles.title}>{label}</div>
      {children}
      <div className={styles.ends} aria-hidden="true">
        <span>{left}</span>
        <span>{middle}</span>
        <span>{right}</span>
      </div>
    </figure>
  );
}
