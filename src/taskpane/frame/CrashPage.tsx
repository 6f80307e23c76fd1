import { Button, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneText } from "../PaneText";
import { version } from "../version";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: "12px", padding: "24px 20px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
  details: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase100 },
  buttons: { display: "flex", gap: "8px", flexWrap: "wrap" },
});

/** What to do after a bug of ours, with the details to send; they are shown, so that nothing is sent unseen. */
export function CrashPage({ error }: { readonly error: Error }) {
  const styles = useStyles();
  const { t } = usePaneText();
  const [copied, setCopied] = useState(false);
  const details = [`Tierwise ${version}`, navigator.userAgent, error.stack ?? String(error)].join("\n");
  const copy = () => {
    navigator.clipboard?.writeText(details).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <main className={styles.root} role="alert">
      <h1 className={styles.title}>{t("crash.title")}</h1>
      <p className={styles.text}>{t("crash.body")}</p>
      <Textarea
        readOnly
        rows={8}
        value={details}
        aria-label={t("crash.details")}
        textarea={{ className: styles.details }}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => location.reload()}>
          {t("office.reload")}
        </Button>
        <Button onClick={copy}>{copied ? t("crash.copied") : t("crash.copy")}</Button>
      </div>
    </main>
  );
}
