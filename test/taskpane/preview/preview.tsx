import { createRoot } from "react-dom/client";
import { App } from "../../../src/taskpane/App";
import { inlineEngine } from "../../../src/taskpane/engine/liveEngine";
import type { PaneSettings } from "../../../src/taskpane/paneSettings";
import { serialOfIso } from "../../../src/taskpane/format";
import { excelIssues } from "../../../src/text/excelIssues";
import { fakeWorkbook, type FakeTable } from "../fakeWorkbook";
import { accounts } from "./accounts";

/** The pane on a fake workbook, for the eye: which book, language, theme and troubles stand in the address. */
const query = new URLSearchParams(location.search);

const book = fakeWorkbook(query.get("book") === "accounts" ? accounts : ordersTable(await fetchOrders()));
const refused = query.get("refuse");
if (refused) {
  const { code, severity } = refused === "find" ? excelIssues.nothingSelected : excelIssues.cellEditMode;
  book.refuse = { [refused]: [{ code, severity, details: { sheet: "Orders" } }] };
}
if (query.has("hold")) book.hold = new Promise(() => undefined);
Object.assign(window, { book });

const settings: PaneSettings = {
  language: query.get("lang") === "zh" ? "zh" : "en",
  theme: (query.get("theme") ?? "light") as PaneSettings["theme"],
};

const host = document.getElementById("pane");
if (!host) throw new Error("no #pane");
createRoot(host).render(
  <App
    port={book}
    engine={inlineEngine()}
    reports={{ last: () => null, onReport: () => () => undefined }}
    settings={{ load: () => settings, save: () => true }}
    displayLanguage="en-US"
    officeTheme={undefined}
  />,
);

async function fetchOrders(): Promise<string> {
  return (await fetch("rfm_data_orders.csv")).text();
}

function ordersTable(csv: string): FakeTable {
  const lines = csv.trim().split(/\r?\n/).slice(1);
  const rows = lines.map((line) => {
    const [customer = "", date = "", revenue = ""] = line.split(",");
    return [customer, serialOfIso(date), Number(revenue)] as const;
  });
  return {
    sheetName: "Orders",
    headers: ["customer_id", "order_date", "revenue"],
    rows: query.has("dirty") ? dirtied(rows) : rows,
    numberFormats: ["General", "yyyy-mm-dd", "0"],
  };
}

/** The usual dirt: missing customers and dates, returns, text among numbers. */
function dirtied(rows: readonly (readonly [string, number | null, number])[]): FakeTable["rows"] {
  return rows.map(([customer, date, revenue], at) => {
    if (at % 700 === 3) return ["", date, revenue];
    if (at % 900 === 5) return [customer, "soon", revenue];
    if (at % 500 === 7) return [customer, date, -revenue];
    if (at % 1100 === 9) return [customer, date, "n/a"];
    return [customer, date, revenue];
  });
}
