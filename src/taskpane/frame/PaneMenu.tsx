import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons";
import type { LanguageChoice, PaneSettings, ThemeChoice } from "../paneSettings";
import { usePaneText } from "../PaneText";

interface PaneMenuProps {
  readonly settings: PaneSettings;
  readonly onSettings: (settings: PaneSettings) => void;
  readonly onRename: (() => void) | null;
  readonly onHelp: () => void;
  readonly onRemove: () => void;
}

/** What is rarely needed: language, theme, name of the policy, help, removal. */
export function PaneMenu({ settings, onSettings, onRename, onHelp, onRemove }: PaneMenuProps) {
  const { t } = usePaneText();
  return (
    <Menu
      hasCheckmarks
      checkedValues={{ language: [settings.language], theme: [settings.theme] }}
      onCheckedValueChange={(_, { name, checkedItems }) => onSettings({ ...settings, [name]: checkedItems[0] })}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreHorizontal20Regular />}
          aria-label={t("menu.open")}
          title={t("menu.open")}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <LanguageChoices />
          <MenuDivider />
          <ThemeChoices />
          <MenuDivider />
          {onRename && <MenuItem onClick={onRename}>{t("menu.rename")}</MenuItem>}
          <MenuItem onClick={onHelp}>{t("menu.help")}</MenuItem>
          <MenuItem onClick={onRemove}>{t("menu.remove")}</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

const languageChoices: readonly LanguageChoice[] = ["auto", "en", "zh"];
const themeChoices: readonly ThemeChoice[] = ["auto", "light", "dark", "contrast"];

function LanguageChoices() {
  const { t } = usePaneText();
  return (
    <MenuGroup>
      <MenuGroupHeader>{t("menu.language")}</MenuGroupHeader>
      {languageChoices.map((choice) => (
        <MenuItemRadio key={choice} name="language" value={choice}>
          {t(`menu.language.${choice}`)}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}

function ThemeChoices() {
  const { t } = usePaneText();
  return (
    <MenuGroup>
      <MenuGroupHeader>{t("menu.theme")}</MenuGroupHeader>
      {themeChoices.map((choice) => (
        <MenuItemRadio key={choice} name="theme" value={choice}>
          {t(`menu.theme.${choice}`)}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
