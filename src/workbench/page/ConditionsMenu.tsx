import {
  Badge,
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemCheckbox,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  Tooltip,
} from "@fluentui/react-components";
import { BeakerRegular } from "@fluentui/react-icons";
import type { Conditions, ConditionState } from "../model/conditions";
import { countConditions } from "./countConditions";
import { useTexts } from "./TextsContext";
import { useConditions } from "./useConditions";

type Toggle = {
  [Key in keyof ConditionState]: ConditionState[Key] extends boolean ? Key : never;
}[keyof ConditionState];

const bookToggles: readonly Toggle[] = ["readOnlyBook", "protectedSheet", "protectedStructure", "filteredSheet"];
const hostToggles: readonly Toggle[] = ["cellEditMode", "webPayloadLimit"];
const toggles = [...bookToggles, ...hostToggles];

/** Troubles to switch on, with a badge that says so as long as one is on. */
export function ConditionsMenu({ conditions }: { readonly conditions: Conditions }) {
  const texts = useTexts();
  const state = useConditions(conditions);
  const count = countConditions(state);
  return (
    <Menu
      persistOnItemClick
      checkedValues={{
        toggles: toggles.filter((toggle) => state[toggle]),
        connection: [state.connection],
        excelVersion: [state.excelVersion],
      }}
      onCheckedValueChange={(_, { name, checkedItems }) => conditions.set(changeOf(name, checkedItems))}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip content={texts.conditionsTooltip} relationship="description">
          <Button appearance="subtle" icon={<BeakerRegular />} data-command="conditions">
            {texts.conditions}
            {count > 0 && (
              <Badge color="warning" className="conditionsBadge" role="status">
                {texts.conditionsOn(count)}
              </Badge>
            )}
          </Button>
        </Tooltip>
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <ToggleGroup header={texts.conditionGroups.book} items={bookToggles} />
          <ToggleGroup header={texts.conditionGroups.host} items={hostToggles} />
          <ChoiceGroup name="connection" header={texts.conditionGroups.connection} items={texts.connectionNames} />
          <ChoiceGroup
            name="excelVersion"
            header={`${texts.conditionGroups.version} · ${texts.restartsAddIn}`}
            items={texts.excelVersionNames}
          />
          <MenuDivider />
          <MenuItem disabled={count === 0} onClick={() => conditions.reset()}>
            {texts.conditionsReset}
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

function changeOf(name: string, checked: readonly string[]): Partial<ConditionState> {
  if (name === "toggles") return Object.fromEntries(toggles.map((toggle) => [toggle, checked.includes(toggle)]));
  return { [name]: checked[0] };
}

function ToggleGroup({ header, items }: { readonly header: string; readonly items: readonly Toggle[] }) {
  const texts = useTexts();
  return (
    <MenuGroup>
      <MenuGroupHeader>{header}</MenuGroupHeader>
      {items.map((item) => (
        <MenuItemCheckbox key={item} name="toggles" value={item} data-condition={item}>
          {texts.conditionNames[item]}
        </MenuItemCheckbox>
      ))}
    </MenuGroup>
  );
}

interface ChoiceGroupProps {
  readonly name: "connection" | "excelVersion";
  readonly header: string;
  readonly items: Readonly<Record<string, string>>;
}

function ChoiceGroup({ name, header, items }: ChoiceGroupProps) {
  return (
    <MenuGroup>
      <MenuGroupHeader>{header}</MenuGroupHeader>
      {Object.entries(items).map(([value, label]) => (
        <MenuItemRadio key={value} name={name} value={value} data-condition={`${name}:${value}`}>
          {label}
        </MenuItemRadio>
      ))}
    </MenuGroup>
  );
}
