import { Field, Input, Textarea, makeStyles, tokens } from "@fluentui/react-components";
import type { LocalText } from "../../engine/localText";
import type { Policy } from "../../engine/policy";
import type { Tier } from "../../engine/schemes/scheme";
import { usePaneText } from "../PaneText";
import { withTier } from "../state/policyEdits";
import { useThemeKind } from "../ThemeKindContext";
import { tierColour } from "../tierColour";

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "12px" },
  head: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)",
    gap: "8px",
    marginLeft: "22px",
    marginBottom: "4px",
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground3,
  },
  tier: { display: "grid", gridTemplateColumns: "12px minmax(0, 1fr)", columnGap: "10px" },
  swatch: { borderRadius: "2px", "@media (forced-colors: active)": { border: "1px solid CanvasText" } },
  fields: { display: "flex", flexDirection: "column", gap: "6px", minWidth: 0 },
  names: { display: "grid", gridTemplateColumns: "minmax(0, 1fr) minmax(0, 1fr)", gap: "8px" },
  input: { minWidth: 0, width: "100%" },
  strategy: { width: "100%", fontSize: tokens.fontSizeBase200 },
});

const nameKeys = { en: "tiers.nameEn", zh: "tiers.nameZh" } as const;
const longestName = 40;

interface TiersSectionProps {
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
}

/** The tiers' names in both languages and what the sales team does with each; the colour says the rank. */
export function TiersSection({ policy, onChange }: TiersSectionProps) {
  const styles = useStyles();
  const { t, language } = usePaneText();
  const { tiers } = policy.scheme;
  const [first, second] = language === "en" ? (["en", "zh"] as const) : (["zh", "en"] as const);
  return (
    <>
      <div className={styles.head} aria-hidden="true">
        <span>{t(nameKeys[first])}</span>
        <span>{t(nameKeys[second])}</span>
      </div>
      <div className={styles.list}>
        {tiers.map((tier, at) => (
          <TierItem
            key={tier.code}
            tier={tier}
            at={at}
            tiers={tiers}
            onChange={(change) => onChange(withTier(policy, at, change))}
          />
        ))}
      </div>
    </>
  );
}

interface TierItemProps {
  readonly tier: Tier;
  readonly at: number;
  readonly tiers: readonly Tier[];
  readonly onChange: (change: { name: LocalText } | { strategy: LocalText }) => void;
}

function TierItem({ tier, at, tiers, onChange }: TierItemProps) {
  const styles = useStyles();
  const { t, local, language } = usePaneText();
  const kind = useThemeKind();
  return (
    <div className={styles.tier} role="group" aria-label={local(tier.name)}>
      <span
        className={styles.swatch}
        style={{ backgroundColor: tierColour(at, tiers.length, kind) }}
        aria-hidden="true"
      />
      <div className={styles.fields}>
        <div className={styles.names}>
          <NameField tier={tier} tiers={tiers} language={language} onChange={onChange} />
          <NameField tier={tier} tiers={tiers} language={language === "en" ? "zh" : "en"} onChange={onChange} />
        </div>
        <Textarea
          className={styles.strategy}
          size="small"
          resize="vertical"
          rows={2}
          aria-label={t("tiers.strategyOf", { name: local(tier.name) })}
          value={local(tier.strategy)}
          onChange={(_, { value }) => onChange({ strategy: { ...tier.strategy, [language]: value } })}
        />
      </div>
    </div>
  );
}

interface NameFieldProps extends Pick<TierItemProps, "tier" | "tiers" | "onChange"> {
  readonly language: "en" | "zh";
}

function NameField({ tier, tiers, language, onChange }: NameFieldProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const name = tier.name[language];
  const twin = tiers.some((other) => other !== tier && other.name[language].trim() === name.trim());
  const trouble = name.trim() === "" ? t("tiers.blank") : twin ? t("tiers.duplicate") : undefined;
  return (
    <Field size="small" validationMessage={trouble} validationState={trouble ? "error" : "none"}>
      <Input
        className={styles.input}
        size="small"
        maxLength={longestName}
        aria-label={t(nameKeys[language])}
        lang={language === "en" ? "en" : "zh-CN"}
        value={name}
        onChange={(_, { value }) => onChange({ name: { ...tier.name, [language]: value } })}
      />
    </Field>
  );
}
