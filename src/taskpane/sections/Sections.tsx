import type { Movement } from "../../engine/insight/movement";
import { usePaneText } from "../PaneText";
import { Section } from "../frame/Section";
import { issuesToMend } from "../state/issuesOf";
import { movesCount } from "../state/moves";
import type { PaneAction } from "../state/paneAction";
import { runOf, type OpenState } from "../state/paneState";
import { cutsLine, methodLine, tiersLine, weightsLine } from "../state/sectionLines";
import type { PaneCommands } from "../usePane";
import { CutsSection } from "./CutsSection";
import { DataSection } from "./DataSection";
import { MethodSection } from "./MethodSection";
import { MovesSection } from "./MovesSection";
import { TiersSection } from "./TiersSection";
import { WeightsSection } from "./WeightsSection";

interface SectionsProps {
  readonly state: OpenState;
  readonly dispatch: (action: PaneAction) => void;
  readonly commands: PaneCommands;
  readonly movement: Movement | null;
}

/** The pane's sections in the order of the work; those a method has no use for are not shown. */
export function Sections({ state, dispatch, commands, movement }: SectionsProps) {
  const text = usePaneText();
  const { t } = text;
  const { policy } = state;
  const run = runOf(state);
  const change = (next: typeof policy) => dispatch({ type: "policyChanged", policy: next });
  const toMend = issuesToMend(state).length;
  const weights = weightsLine(policy, text);
  return (
    <>
      <Section
        id="data"
        title={t("data.title")}
        summary={dataLine(state, text)}
        alert={{ count: toMend, label: t("issues.count", { count: toMend }) }}
      >
        <DataSection state={state} commands={commands} dispatch={dispatch} />
      </Section>
      <Section id="method" title={t("method.title")} summary={methodLine(policy, text)}>
        <MethodSection state={state} dispatch={dispatch} />
      </Section>
      {weights !== null && (
        <Section id="weights" title={t("weights.title")} summary={weights}>
          <WeightsSection state={state} dispatch={dispatch} />
        </Section>
      )}
      <Section id="cuts" title={t("cuts.title")} summary={cutsLine(policy, text)}>
        <CutsSection policy={policy} run={run} onChange={change} />
      </Section>
      <Section id="tiers" title={t("tiers.title")} summary={tiersLine(policy, text)}>
        <TiersSection policy={policy} onChange={change} />
      </Section>
      <Section id="moves" title={t("who.title")} summary={movesLine(movement, text)}>
        <MovesSection
          movement={movement}
          before={state.baseline?.run ?? null}
          run={run}
          onSelectRows={commands.selectRows}
        />
      </Section>
    </>
  );
}

type Text = ReturnType<typeof usePaneText>;

function dataLine(state: OpenState, { t }: Text): string {
  const { address } = state.source;
  const run = runOf(state);
  return run === null ? address : t("data.summary", { address, count: run.prepared.customers.count });
}

function movesLine(movement: Movement | null, { t }: Text): string {
  const count = movement === null ? 0 : movesCount(movement);
  return count === 0 ? t("who.none") : t("who.summary", { count });
}
