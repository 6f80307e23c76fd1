import { Button, FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { languageOf } from "../../text/messages";
import { withFonts } from "../fonts";
import { usePageStyles } from "../pageStyles";
import { PaneTextProvider, usePaneText } from "../PaneText";
import { themeKindOf, themeOf } from "../theme";
import { usePrefersDark } from "../usePrefersDark";
import { Mark } from "./Mark";
import type { OfficeAnswer } from "./waitForOffice";

const useStyles = makeStyles({
  page: { minHeight: "100vh" },
  root: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "12px", padding: "32px 20px" },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  text: { margin: 0 },
});

interface OfficeMissingProps {
  readonly reason: Exclude<OfficeAnswer, "excel">;
  /** The browser's language: Office has told none. */
  readonly language: string;
}

/** What to do when Excel does not answer, or when the page was opened elsewhere. */
export function OfficeMissing({ reason, language }: OfficeMissingProps) {
  const styles = useStyles();
  const prefersDark = usePrefersDark();
  const spoken = languageOf(language);
  const theme = themeOf(themeKindOf("auto", { office: undefined, prefersDark }));
  usePageStyles();
  return (
    <FluentProvider theme={withFonts(theme, spoken)} className={styles.page}>
      <PaneTextProvider language={spoken}>
        <HelpPage reason={reason} />
      </PaneTextProvider>
    </FluentProvider>
  );
}

function HelpPage({ reason }: Pick<OfficeMissingProps, "reason">) {
  const styles = useStyles();
  const { t } = usePaneText();
  return (
    <main className={styles.root}>
      <Mark sizePx={48} />
      <h1 className={styles.title}>{t("office.missing.title")}</h1>
      <p className={styles.text}>{t(reason === "silent" ? "office.missing.body" : "office.wrongHost")}</p>
      <Button appearance="primary" onClick={() => location.reload()}>
        {t("office.reload")}
      </Button>
    </main>
  );
}
