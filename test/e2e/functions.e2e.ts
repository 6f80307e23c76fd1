import { eventually } from "./eventually";
import { closeAll, openWorkbench, type WorkbenchSession } from "./session";
import { openSample, savedBook } from "./userActions";

afterAll(closeAll);

const nameBox = ({ page }: WorkbenchSession) => page.locator("input:not([hidden])").first();

/** Goes to a cell by the name box, types and presses Enter, as a user does; the editor takes a moment to see the last key. */
async function typeInto(session: WorkbenchSession, cell: string, text: string, nextCell: string): Promise<void> {
  const box = nameBox(session);
  await box.fill(cell);
  await box.press("Enter");
  await session.page.keyboard.type(text, { delay: 10 });
  const enter = async () => {
    if ((await box.inputValue()) === cell) await session.page.keyboard.press("Enter");
    return box.inputValue();
  };
  expect(await eventually(enter, (at) => at === nextCell)).toBe(nextCell);
}

type Column = readonly (string | number | boolean | null | undefined)[];

async function savedColumn(session: WorkbenchSession, column: number, rows: number): Promise<Column> {
  const { cells } = (await savedBook(session)).content.sheets[0]!;
  return Array.from({ length: rows }, (_, row) => cells[row + 1]?.[column]?.value);
}

describe("a TIER formula typed into a cell", () => {
  let session: WorkbenchSession;
  beforeAll(async () => {
    session = await openWorkbench();
    await openSample(session, "customers");
  });
  afterAll(() => session.close());

  it("is computed by the add-in in its own page and spills over 320 customers", async () => {
    await typeInto(session, "P2", '=TIER.PYRAMID(E2:E321,,"code")', "P3");
    const isDone = (codes: Column) => codes.every((code) => code !== undefined && code !== "#BUSY!");
    const codes = await eventually(() => savedColumn(session, 15, 320), isDone);
    const count = (code: string) => codes.filter((each) => each === code).length;
    expect(["platinum", "gold", "iron", "lead"].map(count).reduce((sum, each) => sum + each)).toBeGreaterThan(316);
    expect(count("platinum")).toBe(4); // 1 % of 319 customers with revenue, the crossing one inside
  });

  it("follows when an input changes", async () => {
    const before = (await savedColumn(session, 15, 1))[0];
    expect(before).not.toBe("platinum");
    await typeInto(session, "E2", "999999999", "E3");
    const after = await eventually(
      () => savedColumn(session, 15, 1),
      ([code]) => code === "platinum",
    );
    expect(after).toEqual(["platinum"]);
  });

  it("is saved with its formula and its values", async () => {
    const { content } = await savedBook(session);
    expect(content.sheets[0]!.cells[1]![15]!.formula).toBe('=TIER.PYRAMID(E2:E321,,"code")');
  });

  it("logged no error", () => {
    expect(session.problems).toEqual([]);
  });
});
