import { AccordionHeader, AccordionItem, AccordionPanel, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SectionId } from "../state/paneState";

const useStyles = makeStyles({
  item: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  button: { minHeight: "36px", paddingLeft: "8px", paddingRight: "12px" },
  line: { display: "flex", alignItems: "baseline", gap: "8px", flexGrow: 1, minWidth: 0 },
  title: { fontWeight: tokens.fontWeightSemibold, flexShrink: 0 },
  summary: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    flexGrow: 1,
    minWidth: 0,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
  },
  badge: {
    alignSelf: "center",
    flexShrink: 0,
    minWidth: "16px",
    padding: "0 4px",
    boxSizing: "border-box",
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
    fontSize: tokens.fontSizeBase100,
    lineHeight: "14px",
    textAlign: "center",
    fontVariantNumeric: "tabular-nums",
  },
  panel: { margin: "0", padding: "4px 12px 16px 12px" },
});

interface SectionProps {
  readonly id: SectionId;
  readonly title: string;
  /** What is chosen, in one line. */
  readonly summary: string;
  /** How many things want a look, with the words for it; nothing is shown for none. */
  readonly alert?: { readonly count: number; readonly label: string };
  readonly children: ReactNode;
}

/** A heading that folds: one line that says what is chosen, and the controls beneath. */
export function Section({ id, title, summary, alert, children }: SectionProps) {
  const styles = useStyles();
  return (
    <AccordionItem value={id} id={sectionElementId(id)} className={styles.item}>
      <AccordionHeader as="h2" button={{ className: styles.button }}>
        <span className={styles.line}>
          <span className={styles.title}>{title}</span>
          <span className={styles.summary} title={summary}>
            {summary}
          </span>
          {alert !== undefined && alert.count > 0 && (
            <span className={styles.badge} role="img" aria-label={alert.label}>
              {alert.count}
            </span>
          )}
        </span>
      </AccordionHeader>
      <AccordionPanel className={styles.panel}>{children}</AccordionPanel>
    </AccordionItem>
  );
}

/** The element of a section, to bring it into view. */
export function sectionElementId(id: SectionId): string {
  return `section-${id}`;
}
