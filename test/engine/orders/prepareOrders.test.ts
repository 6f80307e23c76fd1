import fc from "fast-check";
import { prepare } from "../../../src/engine/classify";
import { serialOfDay } from "../../../src/engine/columns/serialDate";
import type { OrdersChoice, Policy } from "../../../src/engine/policy";
import type { Prepared } from "../../../src/engine/run";
import type { Cell, RawTable } from "../../../src/engine/table";
import { rfmPolicy } from "../policies";
import { rawTable } from "../table";

type Row = readonly [customer: Cell, date: Cell, amount: Cell, order?: Cell];

function ordersTable(rows: readonly Row[]): RawTable {
  return rawTable({
    customer: rows.map(([customer]) => customer),
    date: rows.map(([, date]) => date),
    amount: rows.map(([, , amount]) => amount),
    order: rows.map(([, , , order = null]) => order),
  });
}

function prepared(rows: readonly Row[], choice: Partial<OrdersChoice> = {}): Prepared {
  const result = prepare(ordersTable(rows), rfmPolicy(choice));
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

const valuesOf = ({ measures }: Prepared, measure: string): number[] => [
  ...(measures.get(`orders:${measure}`)?.values ?? []),
];
const codesOf = ({ issues }: Prepared): string[] =>
  issues.map(({ code, row }) => (row === undefined ? code : `${code} ${row}`));

describe("orders to customers", () => {
  it("adds up revenue, counts rows and takes the last date, in order of first appearance", () => {
    const result = prepared([
      ["b", 45000, 10.1],
      ["a", 45010, 5],
      ["b", 45003, 0.2],
    ]);
    expect(result.customers.ids).toEqual(["b", "a"]);
    expect([...result.customers.customerOfRow]).toEqual([0, 1, 0]);
    expect([...result.customers.firstRow]).toEqual([0, 1]);
    expect(valuesOf(result, "revenue")).toEqual([10.3, 5]);
    expect(valuesOf(result, "orderCount")).toEqual([2, 1]);
    expect(valuesOf(result, "daysSinceLastOrder")).toEqual([7, 0]);
    expect(codesOf(result)).toEqual(["data.as-of-last-date"]);
  });

  it("takes quantity × unit price for the amount, and says which of the two a line lacks", () => {
    const table = rawTable({
      customer: ["a", "a", "a", "b", "b", "c", "d", "d"],
      date: [1, 2, 3, 4, 5, 6, 7, 8].map((day) => 45000 + day),
      price: [2.55, 0.1, 2.55, 4, null, "free", 1, 0],
      quantity: [6, 3, -1, null, 2, 1, "many", -5],
    });
    const choice = { amount: "price", quantity: "quantity" };
    const result = prepare(table, rfmPolicy(choice));
    if (!result.ok) throw new Error(codesOf(result as never).join());
    // 6 × 2.55 + 3 × 0.10 − 2.55; the unit sent back of what cost nothing is a return all the same.
    expect(result.value.customers.ids).toEqual(["a", "d"]);
    expect(valuesOf(result.value, "revenue")).toEqual([13.05, 0]);
    expect(valuesOf(result.value, "orderCount")).toEqual([2, 0]);
    expect(valuesOf(result.value, "daysSinceLastOrder")).toEqual([6, NaN]);
    expect(codesOf(result.value)).toEqual([
      "data.no-quantity 3",
      "data.no-unit-price 4",
      "data.unreadable-amount 5",
      "data.unreadable-amount 6",
      "data.customer-left-out 3",
      "data.customer-left-out 5",
      "data.returns-netted",
      "data.only-returns 7",
      "data.as-of-last-date",
    ]);
    const excluded = prepare(table, rfmPolicy({ ...choice, returns: "exclude" }));
    expect(excluded.issues.filter(({ code }) => code === "data.return-excluded")).toMatchObject([
      { row: 2, value: -2.55 },
      { row: 7, value: 0 },
    ]);
  });

  it("counts lines of one order once, a line without order id by itself, a shared order id for each customer", () => {
    const rows: readonly Row[] = [
      ["a", 45000, 1, "o1"],
      ["a", 45000, 1, "o1"],
      ["a", 45001, 1, null],
      ["b", 45001, 1, "o1"],
      ["b", 45001, 1, "o1"],
      ["a", 45001, 1, "o1"],
    ];
    const result = prepared(rows, { orderId: "order" });
    expect(valuesOf(result, "orderCount")).toEqual([2, 1]);
    expect(codesOf(result)).toContain("data.no-order-id");
  });

  it("lists each row that is left out with its first reason, and a customer with no row left", () => {
    const rows: readonly Row[] = [
      ["a", 45000, 1],
      [null, null, null],
      [true, 45000, 1],
      ["a", "", 1],
      ["a", "soon", 1],
      ["a", "3/5/2024", 1],
      ["a", "1820-01-01", 1],
      ["a", 45002, 1],
      ["a", 45000, ""],
      ["a", 45000, "#N/A"],
      ["a", 45000, Infinity],
      ["only here", 45000, "free"],
    ];
    expect(codesOf(prepared(rows, { asOf: 45001 }))).toEqual([
      "data.no-customer 1",
      "data.unusable-customer 2",
      "data.no-date 3",
      "data.unreadable-date 4",
      "data.ambiguous-date 5",
      "data.date-before-1900 6",
      "data.date-after-as-of 7",
      "data.no-amount 8",
      "data.unreadable-amount 9",
      "data.unreadable-amount 10",
      "data.unreadable-amount 11",
      "data.customer-left-out 11",
    ]);
  });

  it("leaves rows of totals out, also where they have a date", () => {
    const result = prepared([
      ["a", 45000, 5],
      ["小计", 45000, 5],
      ["b", 45001, 7],
      ["Grand total", null, 12],
    ]);
    expect(result.customers.ids).toEqual(["a", "b"]);
    expect(codesOf(result)).toEqual(["data.total-row 1", "data.total-row 3", "data.as-of-last-date"]);
  });

  it("nets returns: they lower revenue, are no order and set no date", () => {
    const result = prepared([
      ["a", 45000, 10],
      ["a", 45005, -4],
      ["b", 45001, -1],
    ]);
    expect(valuesOf(result, "revenue")).toEqual([6, -1]);
    expect(valuesOf(result, "orderCount")).toEqual([1, 0]);
    expect(valuesOf(result, "daysSinceLastOrder")).toEqual([5, NaN]);
    expect(codesOf(result)).toEqual(["data.returns-netted", "data.only-returns 2", "data.as-of-last-date"]);
  });

  it("excludes returns on request: listed, and a customer with nothing else is named", () => {
    const result = prepared(
      [
        ["a", 45000, 10],
        ["a", 45005, -4],
        ["b", 45001, -1],
      ],
      { returns: "exclude", asOf: 45010 },
    );
    expect(valuesOf(result, "revenue")).toEqual([10]);
    expect(codesOf(result)).toEqual(["data.return-excluded 1", "data.return-excluded 2", "data.customer-left-out 2"]);
  });

  it("reports text numbers, text dates and similar names once each, not row by row", () => {
    const rows = Array.from({ length: 9 }, (_, i): Row => [
      i % 2 === 0 ? "Acme" : "ACME ",
      `2024-01-0${i + 1}`,
      `${i}.50`,
    ]);
    const result = prepared(rows);
    expect(codesOf(result)).toEqual([
      "data.similar-customers",
      "data.text-numbers",
      "data.text-dates",
      "data.as-of-last-date",
    ]);
    expect(result.issues[1]?.details).toEqual({ count: 9, rows: "2, 3, 4, 5, 6 …" });
    expect(result.asOf).toBe(serialOfDay(2024, 1, 9));
  });

  it("does not need a date that no measure uses", () => {
    const base = rfmPolicy({ date: "" });
    const policy: Policy = { ...base, inputs: { measure: base.value } };
    const result = prepare(ordersTable([["a", null, 3]]), policy);
    expect(result.ok && valuesOf(result.value, "revenue")).toEqual([3]);
  });

  it("says so where a column is missing, the table is empty or no row can be used", () => {
    const codes = (rows: readonly Row[], choice: Partial<OrdersChoice>): readonly string[] =>
      prepare(ordersTable(rows), rfmPolicy(choice)).issues.map(({ code }) => code);
    expect(codes([], { amount: "gone" })).toEqual(["data.column-missing"]);
    expect(codes([], {})).toEqual(["data.nothing-usable"]);
    expect(codes([["a", 45000, "x"]], {})).toEqual([
      "data.unreadable-amount",
      "data.customer-left-out",
      "data.as-of-last-date",
      "data.nothing-usable",
    ]);
  });

  const cell = fc.oneof(
    fc.constantFrom<Cell>(null, "", 0, "0", "#N/A", true, NaN, Infinity, "x", "12", 12),
    fc.integer(),
  );
  const row = fc.tuple(
    fc.oneof({ weight: 5, arbitrary: fc.constantFrom<Cell>("a", "b", "c", 7, "7") }, cell),
    fc.oneof({ weight: 5, arbitrary: fc.integer({ min: 44000, max: 46000 }) }, cell),
    fc.oneof({ weight: 5, arbitrary: fc.integer({ min: -500, max: 5000 }).map((cents) => cents / 100) }, cell),
    fc.constantFrom<Cell>("o1", "o2", null),
  );

  it("accounts for every row: with a customer, or in an issue of its own", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const result = prepare(ordersTable(rows), rfmPolicy({ asOf: 45500, orderId: "order" }));
        const listed = result.issues
          .filter(({ code }) => /^data\.(no|un|amb|date|return-ex)/.test(code))
          .map(({ row: at }) => at);
        const rowsListed = new Set(listed.filter((at) => at !== undefined));
        rows.forEach((_, at) => {
          const customer = result.ok ? (result.value.customers.customerOfRow[at] ?? -1) : -1;
          expect(rowsListed.has(at)).toBe(customer < 0);
        });
      }),
    );
  });

  it("gives the same measures in any order of rows", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const byId = (list: readonly Row[]): Record<string, number[]> | null => {
          const result = prepare(ordersTable(list), rfmPolicy({ orderId: "order" }));
          if (!result.ok) return null;
          const { customers, measures } = result.value;
          return Object.fromEntries(
            customers.ids.map((id, i) => [id, [...measures.values()].map(({ values }) => values[i] ?? NaN)]),
          );
        };
        expect(byId([...rows].reverse())).toEqual(byId(rows));
      }),
    );
  });
});
