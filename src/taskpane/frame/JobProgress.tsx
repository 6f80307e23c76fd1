import { Button, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import type { Progress } from "../../excel/workbookPort";
import { usePaneText } from "../PaneText";
import type { OpenState } from "../state/paneState";

const useStyles = makeStyles({
  root: { display: "grid", gridTemplateColumns: "1fr auto", alignItems: "center", columnGap: "12px", rowGap: "2px" },
  words: { display: "flex", justifyContent: "space-between", gap: "8px", fontSize: tokens.fontSizeBase200 },
  rows: { color: tokens.colorNeutralForeground3, fontVariantNumeric: "tabular-nums", whiteSpace: "nowrap" },
});

interface Running {
  readonly words: "progress.reading" | "progress.writing" | "progress.drawing" | "progress.removing";
  readonly progress: Progress | null;
  readonly cancellable: boolean;
}

/** A running job: what it does, how far it is, and a way to stop it. */
export function JobProgress({ state, onCancel }: { readonly state: OpenState; readonly onCancel: () => void }) {
  const styles = useStyles();
  const { t, format } = usePaneText();
  const running = runningJob(state);
  if (running === null) return null;
  const { words, progress, cancellable } = running;
  const rows = progress && {
    done: format.count(progress.doneRows),
    total: format.count(progress.totalRows),
  };
  return (
    <div className={styles.root}>
      <div>
        <div className={styles.words}>
          <span>{t(words)}</span>
          <span className={styles.rows}>{rows && t("progress.rows", rows)}</span>
        </div>
        <ProgressBar
          aria-label={t(words)}
          value={progress?.doneRows}
          max={progress ? Math.max(1, progress.totalRows) : undefined}
        />
      </div>
      {cancellable && (
        <Button size="small" onClick={onCancel}>
          {t("progress.cancel")}
        </Button>
      )}
    </div>
  );
}

function runningJob({ job, reading }: OpenState): Running | null {
  if (job.stage === "running" && job.task !== "selecting")
    return { words: `progress.${job.task}`, progress: job.progress, cancellable: job.task === "writing" };
  return reading.stage === "reading"
    ? { words: "progress.reading", progress: reading.progress, cancellable: true }
    : null;
}
