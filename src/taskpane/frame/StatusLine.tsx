import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle16Filled } from "@fluentui/react-icons";
import type { Issue } from "../../engine/issue";
import { usePaneText, type PaneText } from "../PaneText";
import type { PaneAction } from "../state/paneAction";
import { rowsInline } from "../engine/liveEngine";
import { isStale, runOf, type Job, type OpenState } from "../state/paneState";
import type { PaneCommands } from "../usePane";
import { IssueBar } from "./IssueBar";
import { noteText } from "./noteText";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "flex-start",
    gap: "6px",
    margin: 0,
    minHeight: "16px",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  issues: { display: "flex", flexDirection: "column", gap: "4px", maxHeight: "130px", overflowY: "auto" },
  done: { color: tokens.colorStatusSuccessForeground1, flexShrink: 0 },
});

interface StatusLineProps {
  readonly state: OpenState;
  readonly commands: PaneCommands;
  readonly dispatch: (action: PaneAction) => void;
}

/** How things stand, said once and read aloud; a failure comes with its remedy and one next step. */
export function StatusLine({ state, commands, dispatch }: StatusLineProps) {
  const styles = useStyles();
  const text = usePaneText();
  const { job } = state;
  if (job.stage === "failed") return <FailedJob job={job} commands={commands} dispatch={dispatch} />;
  if (state.reading.stage === "failed") return <FailedReading issues={state.reading.issues} dispatch={dispatch} />;
  const done = job.stage === "written" || job.stage === "noted";
  return (
    <>
      <p className={styles.line} role="status">
        {done && <CheckmarkCircle16Filled className={styles.done} aria-hidden="true" />}
        <span>{statusText(state, text)}</span>
      </p>
      {job.stage === "written" && <WrittenIssues issues={job.report.issues} />}
    </>
  );
}

/** What a writing leaves to be known: the first of each kind, in little room. */
function WrittenIssues({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  const { t } = usePaneText();
  const firsts = issues.filter(({ code }, at) => issues.findIndex((other) => other.code === code) === at);
  if (firsts.length === 0) return null;
  return (
    <div className={styles.issues}>
      {firsts.map((first) => {
        const more = issues.filter(({ code }) => code === first.code).length - 1;
        return (
          <IssueBar key={first.code} issue={first} note={more > 0 ? t("issues.more", { count: more }) : undefined} />
        );
      })}
    </div>
  );
}

interface FailedReadingProps extends Pick<StatusLineProps, "dispatch"> {
  readonly issues: readonly Issue[];
}

function FailedReading({ issues, dispatch }: FailedReadingProps) {
  const { t } = usePaneText();
  const again = (
    <Button size="small" onClick={() => dispatch({ type: "readAgain" })}>
      {t("status.retry")}
    </Button>
  );
  return (
    <div role="alert">
      {issues.map((issue, at) => (
        <IssueBar key={issue.code} issue={issue} actions={at === 0 && again} />
      ))}
    </div>
  );
}

function FailedJob({
  job,
  commands,
  dispatch,
}: Omit<StatusLineProps, "state"> & { readonly job: Job & { stage: "failed" } }) {
  const { t } = usePaneText();
  const retry = {
    writing: job.rest ? commands.writeTheRest : commands.write,
    drawing: commands.drawPyramid,
    removing: commands.removeEverything,
  };
  const again = job.task === "selecting" ? null : retry[job.task];
  return (
    <div role="alert">
      {job.issues.map((issue, at) => (
        <IssueBar
          key={issue.code}
          issue={issue}
          actions={
            at === 0 && (
              <>
                {again && (
                  <Button size="small" onClick={again}>
                    {t(job.rest ? "status.continue" : "status.retry")}
                  </Button>
                )}
                <Button
                  size="small"
                  appearance="transparent"
                  onClick={() => dispatch({ type: "jobChanged", job: { stage: "idle" } })}
                >
                  {t("status.dismiss")}
                </Button>
              </>
            )
          }
        />
      ))}
    </div>
  );
}

function statusText(state: OpenState, text: PaneText): string {
  const { t, format } = text;
  const { job } = state;
  if (job.stage === "written") {
    const written = t("status.written", { count: job.report.writtenRows, address: job.report.address });
    return job.pyramid === null ? written : `${written} · ${t("status.pyramid", { sheet: job.pyramid.sheetName })}`;
  }
  if (job.stage === "noted") return noteText(job.note, text);
  if (job.stage === "cancelled") return t("status.cancelled");
  // Small tables answer within the frame: to say so each time would only flicker.
  if (isStale(state) && state.source.rowCount > rowsInline) return t("progress.calculating");
  const run = runOf(state);
  if (run === null) return state.outcome.stage === "failed" ? t("status.noResult") : "";
  const { customerCount, untieredCount } = run.summary;
  const total = customerCount + untieredCount;
  return t("status.tiered", { count: total, tiered: format.count(customerCount) });
}
