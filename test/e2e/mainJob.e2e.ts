import fs from "node:fs";
import { unzipSync } from "fflate";
import { classify } from "../../src/engine/classify";
import { presetById } from "../../src/engine/presets";
import { guessRoles } from "../../src/engine/roles/guessRoles";
import { policyFromPreset } from "../../src/engine/roles/policyFromPreset";
import type { RawTable } from "../../src/engine/table";
import { closeAll, openWorkbench, type WorkbenchSession } from "./session";
import { openSample, paneText, rowsOf, savedBook, sheetNamed, useTable, writeTiers } from "./userActions";

afterAll(closeAll);

/** The orders as the sample holds them, tiered by the engine in Node: what the book must say after the job. */
function expectedTiers(
  rows: RawTable["columns"][number]["cells"][],
  headers: readonly string[],
): ReadonlyMap<string, string> {
  const columns = headers.map((header, at) => ({ header, cells: rows.map((row) => row[at]!) }));
  const table: RawTable = { rowCount: rows.length, columns, firstSheetRow: 2, dateSystem: 1900 };
  const guess = guessRoles({
    headers,
    sampleRows: rows.slice(0, 50),
    numberFormats: ["General", "yyyy-mm-dd", "General"],
  });
  const policy = policyFromPreset(presetById("rfm-segments")!, guess);
  if (!policy.ok) throw new Error(JSON.stringify(policy.issues));
  const run = classify(table, policy.value);
  if (!run.ok) throw new Error(JSON.stringify(run.issues));
  const { tierOf, prepared } = run.value;
  return new Map(prepared.customers.ids.map((id, i) => [id, policy.value.scheme.tiers[tierOf[i]!]!.name.en]));
}

describe("the main job on 4,906 orders of 995 customers, with the mouse", () => {
  let session: WorkbenchSession;
  beforeAll(async () => {
    session = await openWorkbench();
  });
  afterAll(() => session.close());

  it("opens the sample, tiers every customer and writes the tiers beside the orders", async () => {
    await openSample(session, "orders");
    await useTable(session);
    expect(await session.pane.getByText(paneText("status.tiered")).innerText()).toContain("995 of 995");
    await writeTiers(session);
  });

  it("saves a workbook whose tier column agrees with the engine, customer by customer", async () => {
    const { content } = await savedBook(session);
    const [header, ...rows] = rowsOf(sheetNamed(content, "orders"));
    expect(rows).toHaveLength(4906);
    const tierColumn = header!.indexOf("Tier");
    expect(tierColumn).toBeGreaterThan(2);
    const expected = expectedTiers(
      rows.map((row) => row.slice(0, 3)),
      header!.slice(0, 3).map(String),
    );
    expect(expected.size).toBe(995);
    for (const row of rows) expect(row[tierColumn]).toBe(expected.get(String(row[0])));
  });

  it("draws a pyramid sheet whose charts are native and point at its cells", async () => {
    const { bytes, content } = await savedBook(session);
    const pyramid = sheetNamed(content, "Customer pyramid");
    expect(pyramid.charts.length).toBeGreaterThanOrEqual(2);
    for (const chart of pyramid.charts)
      for (const series of chart.series) expect(series.valuesReference).toMatch(/Customer pyramid'?!\$/);
    const parts = Object.keys(unzipSync(new Uint8Array(bytes)));
    expect(parts.filter((part) => /^xl\/charts\/chart\d+\.xml$/.test(part))).toHaveLength(pyramid.charts.length);
  });

  it("changes nothing but its own columns and sheet when it runs again", async () => {
    const before = (await savedBook(session)).content;
    await session.page.getByRole("button", { name: /Re-run last policy/ }).click();
    await session.pane.getByText(paneText("status.written")).waitFor();
    const after = (await savedBook(session)).content;
    expect(after.sheets.map((sheet) => sheet.name)).toEqual(before.sheets.map((sheet) => sheet.name));
    expect(rowsOf(sheetNamed(after, "orders"))).toEqual(rowsOf(sheetNamed(before, "orders")));
  });

  it("kept every request on this machine and logged no error", () => {
    expect(session.foreignRequests).toEqual([]);
    expect(session.problems).toEqual([]);
  });
});

it("serves the pane byte for byte as it was built", async () => {
  const session = await openWorkbench();
  const [served, script] = await Promise.all(
    ["taskpane.html", "taskpane.js"].map(async (name) => {
      const response = await session.page.request.get(new URL(`/${name}`, session.page.url()).href);
      return { name, body: await response.body() };
    }),
  );
  for (const { name, body } of [served!, script!]) expect(body.equals(fs.readFileSync(`dist/${name}`))).toBe(true);
  await session.close();
});
