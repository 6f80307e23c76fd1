import { Field, Radio, RadioGroup, makeStyles, tokens } from "@fluentui/react-components";
import type { CustomersChoice, OrdersChoice, Policy } from "../../engine/policy";
import { usePaneText } from "../PaneText";
import type { OpenState } from "../state/paneState";
import { withData } from "../state/policyEdits";
import { MeasureFields } from "./MeasureFields";
import { SelectField, type SelectOption } from "./SelectField";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: "8px" },
  radios: { marginLeft: "-8px" },
  radio: { fontSize: tokens.fontSizeBase200 },
});

interface ColumnFieldsProps {
  readonly state: OpenState;
  readonly onChange: (policy: Policy) => void;
}

/** Which column plays which part; every guess can be overruled. */
export function ColumnFields({ state, onChange }: ColumnFieldsProps) {
  const styles = useStyles();
  const { policy } = state;
  const { data } = policy;
  return (
    <div className={styles.form}>
      {data.kind === "orders" ? (
        <OrderColumns data={data} state={state} onChange={(changed) => onChange(withData(policy, changed))} />
      ) : (
        <CustomerColumn data={data} state={state} onChange={(changed) => onChange(withData(policy, changed))} />
      )}
      <MeasureFields state={state} onChange={onChange} />
    </div>
  );
}

interface DataFieldsProps<T> {
  readonly data: T;
  readonly state: OpenState;
  readonly onChange: (data: T) => void;
}

const orderRoles = ["customer", "date", "amount"] as const;

function OrderColumns({ data, state, onChange }: DataFieldsProps<OrdersChoice>) {
  const styles = useStyles();
  const { t } = usePaneText();
  const columns = columnOptions(state);
  const orNone: readonly SelectOption[] = [{ id: "", text: t("data.column.none") }, ...columns];
  return (
    <>
      {orderRoles.map((role) => (
        <ColumnField
          key={role}
          label={t(`data.column.${role === "amount" && data.quantity ? "unitPrice" : role}`)}
          columns={columns}
          chosen={data[role]}
          onChoose={(header) => onChange({ ...data, [role]: header })}
        />
      ))}
      <SelectField
        beside
        label={t("data.column.quantity")}
        hint={t("data.quantity.hint")}
        options={orNone}
        chosen={data.quantity ?? ""}
        onChoose={(header) => onChange({ ...data, quantity: header === "" ? null : header })}
      />
      <SelectField
        beside
        label={t("data.column.orderId")}
        hint={t("data.orderId.hint")}
        options={orNone}
        chosen={data.orderId ?? ""}
        onChoose={(header) => onChange({ ...data, orderId: header === "" ? null : header })}
      />
      <Field label={t("data.returns")} size="small">
        <RadioGroup
          className={styles.radios}
          value={data.returns}
          onChange={(_, { value }) => onChange({ ...data, returns: value === "exclude" ? "exclude" : "net" })}
        >
          <Radio value="net" label={{ children: t("data.returns.net"), className: styles.radio }} />
          <Radio value="exclude" label={{ children: t("data.returns.exclude"), className: styles.radio }} />
        </RadioGroup>
      </Field>
    </>
  );
}

function CustomerColumn({ data, state, onChange }: DataFieldsProps<CustomersChoice>) {
  const { t } = usePaneText();
  const columns = columnOptions(state);
  return (
    <ColumnField
      label={t("data.column.customer")}
      columns={columns}
      chosen={data.customer}
      onChoose={(customer) => onChange({ ...data, customer })}
    />
  );
}

interface ColumnFieldProps {
  readonly label: string;
  readonly columns: readonly SelectOption[];
  readonly chosen: string;
  readonly onChoose: (header: string) => void;
}

function ColumnField({ label, columns, chosen, onChoose }: ColumnFieldProps) {
  const { t } = usePaneText();
  return (
    <SelectField
      beside
      label={label}
      options={columns}
      chosen={columns.some(({ id }) => id === chosen) ? chosen : null}
      placeholder={t("data.column.choose")}
      onChoose={onChoose}
    />
  );
}

/** All columns but those that an earlier run wrote. */
function columnOptions({ guess }: OpenState): readonly SelectOption[] {
  return guess.columns.map(({ header }) => ({ id: header, text: header }));
}
