import { Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { usePaneText } from "../PaneText";
import { version } from "../version";
import { PaneDialog } from "./PaneDialog";

const useStyles = makeStyles({
  text: { margin: "0 0 8px 0" },
  small: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

const helpTexts = ["help.steps", "help.keys", "help.privacy"] as const;
const longestName = 80;

export function HelpDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const { t } = usePaneText();
  return (
    <PaneDialog title={t("help.title")} onClose={onClose}>
      {helpTexts.map((key) => (
        <p key={key} className={styles.text}>
          {t(key)}
        </p>
      ))}
      <p className={styles.small}>{t("help.version", { version })}</p>
    </PaneDialog>
  );
}

export function RemoveDialog({ onRemove, onClose }: { readonly onRemove: () => void; readonly onClose: () => void }) {
  const { t } = usePaneText();
  return (
    <PaneDialog title={t("remove.title")} onClose={onClose} action={{ label: t("remove.confirm"), run: onRemove }}>
      {t("remove.body")}
    </PaneDialog>
  );
}

interface RenameDialogProps {
  readonly name: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

export function RenameDialog({ name, onRename, onClose }: RenameDialogProps) {
  const { t } = usePaneText();
  const [draft, setDraft] = useState(name);
  const trimmed = draft.trim();
  const action = { label: t("dialog.save"), run: () => onRename(trimmed), disabled: trimmed === "" };
  return (
    <PaneDialog title={t("menu.rename.title")} onClose={onClose} action={action}>
      <Field label={t("policy.name")}>
        <Input value={draft} maxLength={longestName} onChange={(_, { value }) => setDraft(value)} />
      </Field>
    </PaneDialog>
  );
}
