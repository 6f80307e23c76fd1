import { Button, Spinner, makeStyles, tokens } from "@fluentui/react-components";
import { usePaneText } from "../PaneText";
import type { StartState } from "../state/paneState";
import { IssueBar } from "./IssueBar";
import { Mark } from "./Mark";
import { noteText } from "./noteText";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    gap: "16px",
    padding: "32px 20px 24px",
    maxWidth: "420px",
    margin: "0 auto",
  },
  mark: { alignSelf: "center" },
  promise: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: "center",
    textWrap: "balance",
  },
  button: { minHeight: "40px" },
  hint: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, textAlign: "center" },
});

interface StartPageProps {
  readonly state: StartState;
  readonly onFind: () => void;
}

/** Before a table is open: one sentence, one button, one line of help; and what to do when no table was found. */
export function StartPage({ state, onFind }: StartPageProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { t } = text;
  return (
    <main className={styles.root}>
      <span className={styles.mark}>
        <Mark sizePx={64} />
      </span>
      <p className={styles.promise}>{t("start.promise")}</p>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={state.finding}
        icon={state.finding ? <Spinner size="tiny" /> : undefined}
        onClick={onFind}
      >
        {state.finding ? t("start.finding") : state.issues.length > 0 ? t("start.again") : t("start.use")}
      </Button>
      {state.issues.map((issue) => (
        <IssueBar key={issue.code} issue={issue} />
      ))}
      {state.issues.length === 0 && <p className={styles.hint}>{t("start.hint")}</p>}
      <p className={styles.hint} role="status">
        {state.note && noteText(state.note, text)}
      </p>
    </main>
  );
}
