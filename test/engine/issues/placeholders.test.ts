import { classify } from "../../../src/engine/classify";
import { describeIssue } from "../../../src/engine/issues/describeIssue";
import type { Cell } from "../../../src/engine/table";
import { rfmPolicy } from "../policies";
import { rawTable } from "../table";

it("leaves no placeholder open in what a dirty table raises, in either language", () => {
  const cells: readonly Cell[] = [
    null,
    0,
    "",
    "x",
    "#N/A",
    true,
    NaN,
    -3,
    45000,
    45400,
    "3/5/2024",
    "1820-1-1",
    "2024-03-05",
    "12%",
    "Ａ",
    "a",
  ];
  const rows = cells.flatMap((date) =>
    cells.map((amount, i): [Cell, Cell, Cell] => [cells[(i * 7) % cells.length] ?? null, date, amount]),
  );
  const table = rawTable({
    customer: rows.map(([customer]) => customer),
    date: rows.map(([, date]) => date),
    amount: rows.map(([, , amount]) => amount),
  });
  for (const returns of ["net", "exclude"] as const) {
    const { issues } = classify(table, rfmPolicy({ returns, asOf: 45380, orderId: "customer" }));
    expect(new Set(issues.map(({ code }) => code)).size).toBeGreaterThan(8);
    const texts = issues.flatMap((issue) => [describeIssue(issue, "en", table), describeIssue(issue, "zh", table)]);
    expect(texts.filter(({ message, remedy }) => /\{\w+\}/.test(message + remedy))).toEqual([]);
  }
});
