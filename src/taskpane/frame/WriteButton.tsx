import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  SplitButton,
  makeStyles,
  tokens,
  type MenuButtonProps,
  type MenuProps,
} from "@fluentui/react-components";
import type { Issue } from "../../engine/issue";
import { describePaneIssue } from "../describePaneIssue";
import { usePaneText } from "../PaneText";
import type { WriteChoice } from "../state/paneState";

const useStyles = makeStyles({
  button: { width: "100%" },
  main: { flexGrow: 1, maxWidth: "none" },
  // The reason stays legible where the choice itself is dimmed.
  reason: { maxWidth: "220px", whiteSpace: "normal", color: tokens.colorNeutralForeground3 },
});

interface WriteButtonProps {
  readonly choice: WriteChoice;
  readonly disabled: boolean;
  /** Tells why live formulas cannot be written, or null; asked when the menu opens. */
  readonly refusalOfFormulas: () => Issue | null;
  readonly onWrite: () => void;
  readonly onChoose: (choice: Partial<WriteChoice>) => void;
}

/** The one blue button, and what and where it writes. */
export function WriteButton({ choice, disabled, refusalOfFormulas, onWrite, onChoose }: WriteButtonProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const extras = [...(choice.withScores ? ["withScores"] : []), ...(choice.drawPyramid ? ["drawPyramid"] : [])];
  const choose: MenuProps["onCheckedValueChange"] = (_, { name, checkedItems }) => onChoose(chosen(name, checkedItems));
  return (
    <Menu
      hasCheckmarks
      positioning="above-end"
      checkedValues={{ form: [choice.form], place: [choice.place], extras }}
      onCheckedValueChange={choose}
    >
      <MenuTrigger disableButtonEnhancement>
        {(trigger: MenuButtonProps) => (
          <SplitButton
            className={styles.button}
            appearance="primary"
            menuButton={{
              ...trigger,
              disabledFocusable: disabled,
              "aria-label": t("write.more"),
              title: t("write.more"),
            }}
            primaryActionButton={{
              className: styles.main,
              disabledFocusable: disabled,
              onClick: onWrite,
              "aria-keyshortcuts": "Control+Enter",
            }}
          >
            {t("write.tiers")}
          </SplitButton>
        )}
      </MenuTrigger>
      <MenuPopover>
        <WriteMenu refusalOfFormulas={refusalOfFormulas} />
      </MenuPopover>
    </Menu>
  );
}

function WriteMenu({ refusalOfFormulas }: Pick<WriteButtonProps, "refusalOfFormulas">) {
  const styles = useStyles();
  const { t, language } = usePaneText();
  const refusal = refusalOfFormulas();
  const reason = refusal && describePaneIssue(refusal, language).message;
  return (
    <MenuList>
      <MenuGroup>
        <MenuGroupHeader>{t("write.form")}</MenuGroupHeader>
        <Radio name="form" value="values" label={t("write.form.values")} />
        <MenuItemRadio
          name="form"
          value="formulas"
          persistOnClick
          disabled={refusal !== null}
          subText={reason && { children: reason, className: styles.reason }}
        >
          {t("write.form.formulas")}
        </MenuItemRadio>
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{t("write.place")}</MenuGroupHeader>
        <Radio name="place" value="beside" label={t("write.place.beside")} />
        <Radio name="place" value="newSheet" label={t("write.place.newSheet")} />
      </MenuGroup>
      <MenuDivider />
      <MenuGroup>
        <MenuGroupHeader>{t("write.extras")}</MenuGroupHeader>
        <MenuItemCheckbox name="extras" value="withScores">
          {t("write.scores")}
        </MenuItemCheckbox>
        <MenuItemCheckbox name="extras" value="drawPyramid">
          {t("write.pyramid")}
        </MenuItemCheckbox>
      </MenuGroup>
    </MenuList>
  );
}

function Radio({ name, value, label }: { readonly name: string; readonly value: string; readonly label: string }) {
  return (
    <MenuItemRadio name={name} value={value} persistOnClick>
      {label}
    </MenuItemRadio>
  );
}

function chosen(name: string, items: readonly string[]): Partial<WriteChoice> {
  if (name === "form") return { form: items.includes("formulas") ? "formulas" : "values" };
  if (name === "place") return { place: items.includes("newSheet") ? "newSheet" : "beside" };
  return { withScores: items.includes("withScores"), drawPyramid: items.includes("drawPyramid") };
}
