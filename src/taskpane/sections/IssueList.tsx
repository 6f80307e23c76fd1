import { Button, Select, makeStyles, tokens } from "@fluentui/react-components";
import { DismissCircle16Filled, Info16Regular, Warning16Filled, CheckmarkCircle16Filled } from "@fluentui/react-icons";
import { useState } from "react";
import type { Severity } from "../../engine/issue";
import { describePaneIssue } from "../describePaneIssue";
import { usePaneText } from "../PaneText";
import { groupIssues, type IssueGroup } from "../state/issueGroups";
import { issuesOf } from "../state/issuesOf";
import type { OpenState } from "../state/paneState";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", gap: "8px", justifyContent: "space-between" },
  title: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  filter: { minWidth: "120px" },
  list: { listStyleType: "none", margin: "6px 0 0", padding: 0, display: "flex", flexDirection: "column", gap: "8px" },
  item: {
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: "8px",
    fontSize: tokens.fontSizeBase200,
  },
  remedy: { color: tokens.colorNeutralForeground3 },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground3 },
  info: { color: tokens.colorNeutralForeground3 },
  fine: { display: "flex", gap: "6px", alignItems: "center", fontSize: tokens.fontSizeBase200, margin: 0 },
  good: { color: tokens.colorStatusSuccessForeground1 },
  more: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const icons = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Regular } as const;
const severities: readonly Severity[] = ["error", "warning", "info"];
const shownAtMost = 30;

interface IssueListProps {
  readonly state: OpenState;
  readonly onSelectRows: (rows: readonly number[]) => void;
}

/** What wants a look, alike ones together, with the rows one click away. */
export function IssueList({ state, onSelectRows }: IssueListProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const [filter, setFilter] = useState<Severity | "all">("all");
  const issues = issuesOf(state);
  if (issues.length === 0) {
    return (
      <p className={styles.fine}>
        <CheckmarkCircle16Filled className={styles.good} aria-hidden="true" />
        {t("issues.none")}
      </p>
    );
  }
  const groups = groupIssues(issues).filter(({ severity }) => filter === "all" || severity === filter);
  const kinds = severities.filter((severity) => issues.some((issue) => issue.severity === severity));
  const totalOf = (severity: Severity) => issues.filter((issue) => issue.severity === severity).length;
  return (
    <section>
      <div className={styles.head}>
        <h3 className={styles.title}>{t("issues.title")}</h3>
        {kinds.length > 1 && (
          <Select
            className={styles.filter}
            size="small"
            aria-label={t("issues.filter")}
            value={filter}
            onChange={(_, { value }) => setFilter(severities.find((each) => each === value) ?? "all")}
          >
            <option value="all">{t("issues.filter.all", { total: issues.length })}</option>
            {kinds.map((severity) => (
              <option key={severity} value={severity}>
                {t(`issues.filter.${severity}`, { total: totalOf(severity) })}
              </option>
            ))}
          </Select>
        )}
      </div>
      <ul className={styles.list}>
        {groups.slice(0, shownAtMost).map((group) => (
          <IssueItem key={group.key} group={group} state={state} onSelectRows={onSelectRows} />
        ))}
      </ul>
      {groups.length > shownAtMost && (
        <span className={styles.more}>{t("issues.more", { count: groups.length - shownAtMost })}</span>
      )}
    </section>
  );
}

function IssueItem({ group, state, onSelectRows }: IssueListProps & { readonly group: IssueGroup }) {
  const styles = useStyles();
  const { t, language } = usePaneText();
  const table = state.reading.stage === "done" ? state.reading.table : undefined;
  const { message, remedy } = describePaneIssue(group.first, language, table);
  const Icon = icons[group.severity];
  return (
    <li className={styles.item}>
      <Icon className={styles[group.severity]} aria-label={t(`issues.severity.${group.severity}`)} />
      <div>
        <div>{message}</div>
        <div className={styles.remedy}>{remedy}</div>
        {group.count > 1 && <div className={styles.remedy}>{t("issues.times", { count: group.count })}</div>}
        {group.rows.length > 0 && (
          <Button size="small" appearance="transparent" onClick={() => onSelectRows(group.rows)}>
            {t("issues.select", { count: group.rows.length })}
          </Button>
        )}
      </div>
    </li>
  );
}
