import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import { usePaneText } from "../PaneText";

const useStyles = makeStyles({
  surface: { width: "calc(100vw - 32px)", maxWidth: "420px", padding: "20px" },
});

interface PaneDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
  /** What the dialog is for; without it there is only something to read. */
  readonly action?: { readonly label: string; readonly run: () => void; readonly disabled?: boolean };
}

/** A dialog that fits the narrow pane: at most one thing to do, and a way out. */
export function PaneDialog({ title, children, onClose, action }: PaneDialogProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const act = () => {
    action?.run();
    onClose();
  };
  return (
    <Dialog open onOpenChange={(_, { open }) => !open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent>{children}</DialogContent>
          <DialogActions fluid>
            {action && (
              <Button appearance="primary" disabled={action.disabled} onClick={act}>
                {action.label}
              </Button>
            )}
            <Button onClick={onClose}>{action ? t("dialog.cancel") : t("dialog.close")}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
