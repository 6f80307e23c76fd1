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
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { ArrowDown12Regular, ArrowUp12Regular, MoreVertical16Regular } from "@fluentui/react-icons";
import type { Direction } from "../../engine/measure";
import type { Criterion } from "../../engine/policy";
import type { NormaliserId } from "../../engine/scoring/scoringMethod";
import { usePaneText } from "../PaneText";
import { WeightRow, type WeightRowProps } from "./WeightRow";

const useStyles = makeStyles({
  direction: {
    color: tokens.colorNeutralForeground3,
    display: "inline-flex",
    verticalAlign: "middle",
    marginLeft: "4px",
  },
});

interface CriterionRowProps extends Omit<WeightRowProps, "after" | "badge"> {
  readonly criterion: Criterion;
  readonly onChange: (criterion: Criterion) => void;
  readonly onRemove: (() => void) | null;
}

/** A criterion's weight, with its direction and scale behind one button. */
export function CriterionRow({ criterion, onChange, onRemove, ...weight }: CriterionRowProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const Arrow = criterion.direction === "more-is-better" ? ArrowUp12Regular : ArrowDown12Regular;
  const words = t(`weights.${criterion.direction}`);
  return (
    <WeightRow
      {...weight}
      badge={
        <span className={styles.direction} title={words} role="img" aria-label={words}>
          <Arrow aria-hidden="true" />
        </span>
      }
      after={<CriterionMenu name={weight.name} criterion={criterion} onChange={onChange} onRemove={onRemove} />}
    />
  );
}

const directions: readonly Direction[] = ["more-is-better", "less-is-better"];
const normalisers: readonly NormaliserId[] = ["percentile-rank", "min-max", "log-min-max"];

type CriterionMenuProps = Pick<CriterionRowProps, "criterion" | "onChange" | "onRemove" | "name">;

function CriterionMenu({ name, criterion, onChange, onRemove }: CriterionMenuProps) {
  const { t } = usePaneText();
  return (
    <Menu
      hasCheckmarks
      checkedValues={{ direction: [criterion.direction], normaliser: [criterion.normaliser] }}
      onCheckedValueChange={(_, { name: field, checkedItems }) => onChange({ ...criterion, [field]: checkedItems[0] })}
    >
      <MenuTrigger disableButtonEnhancement>
        <Button
          appearance="subtle"
          size="small"
          icon={<MoreVertical16Regular />}
          aria-label={t("weights.more", { name })}
          title={t("weights.more", { name })}
        />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuGroup>
            <MenuGroupHeader>{t("weights.direction")}</MenuGroupHeader>
            {directions.map((direction) => (
              <MenuItemRadio key={direction} name="direction" value={direction}>
                {t(`weights.${direction}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          <MenuDivider />
          <MenuGroup>
            <MenuGroupHeader>{t("weights.scale")}</MenuGroupHeader>
            {normalisers.map((normaliser) => (
              <MenuItemRadio key={normaliser} name="normaliser" value={normaliser}>
                {t(`weights.${normaliser}`)}
              </MenuItemRadio>
            ))}
          </MenuGroup>
          {onRemove && <MenuDivider />}
          {onRemove && <MenuItem onClick={onRemove}>{t("weights.remove", { name })}</MenuItem>}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
