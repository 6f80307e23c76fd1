import { makeStyles, tokens } from "@fluentui/react-components";
import { presets } from "../../engine/presets";
import type { Preset } from "../../engine/presets/preset";
import { presetFit, type PresetFit } from "../../engine/roles/presetFit";
import { usePaneText } from "../PaneText";
import type { PaneAction } from "../state/paneAction";
import type { OpenState } from "../state/paneState";
import { presetNeeds } from "../state/presetNeeds";
import { guessNow, policyForPreset } from "../state/startingPolicy";
import { MethodCard } from "./MethodCard";

const useStyles = makeStyles({
  cards: { display: "flex", flexDirection: "column", gap: "8px" },
  heading: {
    margin: "12px 0 8px",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground3,
    ":first-child": { marginTop: 0 },
  },
});

interface MethodSectionProps {
  readonly state: OpenState;
  readonly dispatch: (action: PaneAction) => void;
}

interface Fitted {
  readonly preset: Preset;
  readonly fit: PresetFit;
}

/** The gallery of presets: those that the table can feed come first, the others say what they miss. */
export function MethodSection({ state, dispatch }: MethodSectionProps) {
  const { t } = usePaneText();
  const guess = guessNow(state.guess, state.policy.data);
  const fitted = presets.map((preset): Fitted => ({ preset, fit: presetFit(preset, guess) }));
  return (
    <div role="radiogroup" aria-label={t("method.title")}>
      <Cards
        title={t("method.fits")}
        fitted={fitted.filter(({ fit }) => fit.usable)}
        state={state}
        dispatch={dispatch}
      />
      <Cards
        title={t("method.missing")}
        fitted={fitted.filter(({ fit }) => !fit.usable)}
        state={state}
        dispatch={dispatch}
      />
    </div>
  );
}

interface CardsProps extends MethodSectionProps {
  readonly title: string;
  readonly fitted: readonly Fitted[];
}

function Cards({ title, fitted, state, dispatch }: CardsProps) {
  const styles = useStyles();
  const { language } = usePaneText();
  const { policy, guess } = state;
  if (fitted.length === 0) return null;
  return (
    <>
      <h3 className={styles.heading}>{title}</h3>
      <div className={styles.cards}>
        {fitted.map(({ preset, fit }) => (
          <MethodCard
            key={preset.id}
            preset={preset}
            fit={fit}
            needs={presetNeeds(preset, guessNow(guess, policy.data))}
            chosen={preset.id === policy.presetId}
            onChoose={() =>
              dispatch({ type: "policyChanged", policy: policyForPreset(policy, preset, { guess, language }) })
            }
          />
        ))}
      </div>
    </>
  );
}
