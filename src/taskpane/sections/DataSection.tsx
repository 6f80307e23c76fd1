import { Button, Field, Input, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular, Table16Regular } from "@fluentui/react-icons";
import type { DataChoice } from "../../engine/policy";
import { isoOfSerial, serialOfIso } from "../format";
import { usePaneText } from "../PaneText";
import type { PaneAction } from "../state/paneAction";
import { runOf, type OpenState } from "../state/paneState";
import { policyForKind } from "../state/startingPolicy";
import { withData } from "../state/policyEdits";
import type { PaneCommands } from "../usePane";
import { ColumnFields } from "./ColumnFields";
import { ConcentrationLine } from "./ConcentrationLine";
import { IssueList } from "./IssueList";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "12px" },
  source: { display: "flex", flexDirection: "column", gap: "6px" },
  address: { fontSize: tokens.fontSizeBase200, overflowWrap: "anywhere", fontVariantNumeric: "tabular-nums" },
  buttons: { display: "flex", flexWrap: "wrap", gap: "4px" },
  date: { width: "100%", minWidth: 0 },
  radio: { fontSize: tokens.fontSizeBase200 },
  radios: { marginLeft: "-8px", flexWrap: "wrap", columnGap: "4px" },
});

interface DataSectionProps {
  readonly state: OpenState;
  readonly commands: PaneCommands;
  readonly dispatch: (action: PaneAction) => void;
}

/** The table found, what its rows and columns are, and what is wrong with it. */
export function DataSection({ state, commands, dispatch }: DataSectionProps) {
  const styles = useStyles();
  const { t, language } = usePaneText();
  const { policy, source, guess } = state;
  const { kind } = policy.data;
  const run = runOf(state);
  const change = (next: typeof policy) => dispatch({ type: "policyChanged", policy: next });
  return (
    <div className={styles.form}>
      <div className={styles.source}>
        <span className={styles.address}>
          {source.address} · {t("data.rows", { count: source.rowCount })}
        </span>
        {run && <ConcentrationLine run={run} />}
        <div className={styles.buttons}>
          <Button size="small" icon={<Table16Regular />} onClick={commands.find}>
            {t("data.change")}
          </Button>
          <Button
            size="small"
            appearance="subtle"
            icon={<ArrowSync16Regular />}
            onClick={() => dispatch({ type: "readAgain" })}
          >
            {t("data.reread")}
          </Button>
        </div>
      </div>
      <IssueList state={state} onSelectRows={commands.selectRows} />
      <Field label={t("data.kind")} size="small">
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          value={kind}
          onChange={(_, { value }) =>
            change(policyForKind(policy, value === "orders" ? "orders" : "customers", { guess, language }))
          }
        >
          <Radio value="orders" label={{ children: t("data.kind.orders"), className: styles.radio }} />
          <Radio value="customers" label={{ children: t("data.kind.customers"), className: styles.radio }} />
        </RadioGroup>
      </Field>
      <ColumnFields state={state} onChange={change} />
      <AnalysisDate state={state} onChange={(data) => change(withData(policy, data))} />
    </div>
  );
}

/** Days are counted up to a date: the last one in the orders unless the user says otherwise. */
function AnalysisDate({
  state,
  onChange,
}: {
  readonly state: OpenState;
  readonly onChange: (data: DataChoice) => void;
}) {
  const styles = useStyles();
  const { t, format } = usePaneText();
  const { data } = state.policy;
  const used = runOf(state)?.prepared.asOf ?? null;
  if (data.kind === "customers" && used === null && data.asOf === null) return null;
  const hint =
    data.asOf === null && used !== null ? t("data.asOf.used", { date: format.date(used) }) : t("data.asOf.hint");
  return (
    <Field label={t("data.asOf")} hint={hint} size="small">
      <Input
        className={styles.date}
        size="small"
        type="date"
        value={data.asOf === null ? "" : isoOfSerial(data.asOf)}
        onChange={(_, { value }) => onChange({ ...data, asOf: serialOfIso(value) })}
      />
    </Field>
  );
}
