import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { ParameterSpecs } from "../../engine/parameter";
import { cuttingMethod } from "../../engine/cutting";
import type { Policy } from "../../engine/policy";
import { presetById } from "../../engine/presets";
import type { Run } from "../../engine/run";
import { scoringMethod } from "../../engine/scoring";
import { usePaneText } from "../PaneText";
import { withParameter, type MethodPart } from "../state/policyEdits";
import { CutPicture } from "../pictures/CutPicture";
import { CutsUsed } from "./CutsUsed";
import { ParameterForm, shownParameters } from "./ParameterForm";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
  },
  reset: { alignSelf: "flex-start" },
});

interface CutsSectionProps {
  readonly policy: Policy;
  readonly run: Run | null;
  readonly onChange: (policy: Policy) => void;
}

/** Where tiers begin: a picture of the scores with the cuts, and the settings of the two methods. */
export function CutsSection({ policy, run, onChange }: CutsSectionProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const preset = policy.presetId === null ? undefined : presetById(policy.presetId);
  const reset = preset && { scoring: preset.methods.scoring, cutting: preset.methods.cutting };
  return (
    <div className={styles.form}>
      {run && <CutPicture run={run} policy={policy} onChange={onChange} />}
      <MethodSettings
        part="cutting"
        specs={cuttingMethod(policy.cutting.method)?.parameters}
        policy={policy}
        onChange={onChange}
      />
      <MethodSettings
        part="scoring"
        specs={scoringMethod(policy.scoring.method)?.parameters}
        policy={policy}
        onChange={onChange}
      />
      {run && <CutsUsed run={run} />}
      {reset && (
        <Button
          className={styles.reset}
          size="small"
          appearance="subtle"
          onClick={() => onChange({ ...policy, ...reset })}
        >
          {t("cuts.reset")}
        </Button>
      )}
    </div>
  );
}

interface MethodSettingsProps {
  readonly part: MethodPart;
  readonly specs: ParameterSpecs | undefined;
  readonly policy: Policy;
  readonly onChange: (policy: Policy) => void;
}

function MethodSettings({ part, specs, policy, onChange }: MethodSettingsProps) {
  const styles = useStyles();
  const { t } = usePaneText();
  const values = policy[part].parameters;
  if (specs === undefined || shownParameters(specs, values).length === 0) return null;
  return (
    <section className={styles.form}>
      <h3 className={styles.heading}>{t(`cuts.${part}`)}</h3>
      <ParameterForm
        specs={specs}
        values={values}
        tiers={policy.scheme.tiers}
        onChange={(id, value) => onChange(withParameter(policy, part, { id, value }))}
      />
    </section>
  );
}
