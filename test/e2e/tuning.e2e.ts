import { presetById } from "../../src/engine/presets";
import { closeAll, openWorkbench, type WorkbenchSession } from "./session";
import { openSample, openSection, paneText, rowsOf, savedBook, useTable, writeTiers } from "./userActions";

afterAll(closeAll);

const weighted = presetById("weighted-pyramid")!;

describe("a manager tunes a weighted pyramid of company customers", () => {
  let session: WorkbenchSession;
  beforeAll(async () => {
    session = await openWorkbench();
    await openSample(session, "customers");
    await useTable(session);
  });
  afterAll(() => session.close());

  it("picks the method from the gallery", async () => {
    await openSection(session, /^Method/);
    await session.pane.getByRole("radio", { name: new RegExp(`^${weighted.title.en}`) }).check();
    await session.pane.getByText(paneText("moves.none")).waitFor();
  });

  it("drags a weight and sees at once who moves, before anything is written", async () => {
    const before = (await savedBook(session)).content.sheets;
    await openSection(session, /^Weights/);
    const slider = session.pane.getByRole("slider").first();
    const was = Number(await slider.inputValue());
    await slider.press("End");
    expect(Number(await slider.inputValue())).toBeGreaterThan(was);
    await session.pane.getByText(/\d+ up/).waitFor();
    expect((await savedBook(session)).content.sheets).toEqual(before);
  });

  it("keeps the sum of the weights at 100 %", async () => {
    const weights = await session.pane
      .getByRole("slider")
      .evaluateAll((all) => all.map((each) => Number((each as HTMLInputElement).value)));
    expect(weights.length).toBeGreaterThan(1);
    expect(Math.round(weights.reduce((sum, each) => sum + each))).toBe(100);
  });

  it("lists the customers who move, by name and tier", async () => {
    await openSection(session, /^Who moves/);
    await session.pane.getByText(/公司/).first().waitFor();
  });

  it("writes the tiers beside the table, which grows with them", async () => {
    await writeTiers(session);
    const { content } = await savedBook(session);
    const [table] = content.sheets[0]!.tables;
    expect(table!.columnNames).toContain("Tier");
    expect(rowsOf(content.sheets[0]!)[0]).toEqual(table!.columnNames);
    expect(session.problems).toEqual([]);
  });
});
