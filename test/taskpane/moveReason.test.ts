import { classify } from "../../src/engine/classify";
import { listMoves } from "../../src/engine/insight/listMoves";
import { movement, type MoveKind } from "../../src/engine/insight/movement";
import type { Policy } from "../../src/engine/policy";
import { presetById } from "../../src/engine/presets";
import { guessRoles } from "../../src/engine/roles/guessRoles";
import type { Run } from "../../src/engine/run";
import type { Cell, RawTable } from "../../src/engine/table";
import { paneTextFor } from "../../src/taskpane/PaneText";
import { moveReasonText } from "../../src/taskpane/sections/moveReasonText";
import { moveReason } from "../../src/taskpane/state/moveReason";
import { withParameter } from "../../src/taskpane/state/policyEdits";
import { policyForPreset, startingPolicy } from "../../src/taskpane/state/startingPolicy";
import { accountsTable, tenCustomers } from "./books";
import type { FakeTable } from "./fakeWorkbook";

const text = paneTextFor("en");

function policyOn(table: FakeTable, presetId: string): Policy {
  const guess = guessRoles({
    headers: table.headers,
    sampleRows: table.rows,
    numberFormats: table.numberFormats ?? table.headers.map(() => "General"),
  });
  const preset = presetById(presetId);
  if (!preset) throw new Error(`no preset ${presetId}`);
  return policyForPreset(startingPolicy(guess, "en"), preset, { guess, language: "en" });
}

function runOf(table: FakeTable, policy: Policy): Run {
  const raw: RawTable = {
    rowCount: table.rows.length,
    columns: table.headers.map((header, at) => ({ header, cells: table.rows.map((row): Cell => row[at] ?? null) })),
    firstSheetRow: 2,
    dateSystem: 1900,
  };
  const result = classify(raw, policy);
  if (!result.ok) throw new Error(result.issues.map(({ code }) => code).join());
  return result.value;
}

/** Customer and reason of every move of a kind. */
function reasons(before: Run, after: Run, kind: MoveKind): readonly string[] {
  return listMoves(movement(before, after), { before, after }, { kind, limit: 9 }).map(
    (move) => `${move.id}: ${moveReasonText(moveReason(move, { before, after }), text)}`,
  );
}

describe("why a customer moves", () => {
  it("names the floor of the tier it reaches or misses now", () => {
    // Ten customers from 100 down to 10: with 1 % platinum and 19 % gold, A is platinum and B gold; with 40 % gold so are C, D.
    const narrow = policyOn(tenCustomers, "metal-pyramid");
    const wide = withParameter(narrow, "cutting", { id: "shares", value: [0.1, 0.4, 0.3, 0.2] });
    const [first, second] = [runOf(tenCustomers, narrow), runOf(tenCustomers, wide)];
    expect(reasons(first, second, "up")).toContain("C: Revenue 80 now reaches Gold at 60");
    expect(reasons(second, first, "down")).toContain("C: Revenue 80 now below Gold at 90");
  });

  it("names the line of an axis that it is on the other side of now", () => {
    const mean = policyOn(accountsTable, "influence-volume");
    const fixed = withParameter(withParameter(mean, "cutting", { id: "yLine", value: "fixed" }), "cutting", {
      id: "yFixed",
      value: 0,
    });
    const moved = reasons(runOf(accountsTable, mean), runOf(accountsTable, fixed), "changed");
    const movedUp = reasons(runOf(accountsTable, mean), runOf(accountsTable, fixed), "up");
    const all = [...moved, ...movedUp];
    expect(all.length).toBeGreaterThan(0);
    for (const reason of all) expect(reason).toMatch(/ now reaches the line 0$/);
  });

  it("names the scores that changed where segments follow from them", () => {
    const policy = policyOn(tenCustomers, "rfm-segments");
    const rows = tenCustomers.rows.map(([customer, date, amount]) => [customer ?? null, date ?? null, amount ?? null]);
    const later = { ...tenCustomers, rows: [...rows, ["A", 45020, 1]] };
    const moved = reasons(runOf(tenCustomers, policy), runOf(later, policy), "changed");
    expect(moved.find((reason) => reason.startsWith("A:"))).toMatch(/^A: R score 1 → 5, F score \d → \d$/);
  });

  it("is silent where the runs do not show it", () => {
    const run = runOf(tenCustomers, policyOn(tenCustomers, "metal-pyramid"));
    const runs = { before: run, after: run };
    expect(moveReason({ id: "Z", name: "Z", customer: -1, from: 0, to: -1, value: 1 }, runs)).toBeNull();
    // A is the best by far: that it should fall to gold is nothing that its revenue or gold's floor would say.
    expect(moveReason({ id: "A", name: "A", customer: 0, from: 0, to: 1, value: 100 }, runs)).toBeNull();
  });

  it("is silent where the numbers as written would look equal", () => {
    const reason = { about: "line", title: { en: "Score", zh: "得分" }, tier: null, side: "below" } as const;
    expect(moveReasonText({ ...reason, value: 41.1234, line: 41.1241 }, text)).toBe("");
    expect(moveReasonText({ ...reason, value: 41, line: 41.5 }, text)).toBe("Score 41 now below the line 41.5");
  });
});
