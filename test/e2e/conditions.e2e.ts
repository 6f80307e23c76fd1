import { excelIssues } from "../../src/text/excelIssues";
import { closeAll, openWorkbench, type WorkbenchSession } from "./session";
import { openSample, paneText, savedBook, useTable, writeTiers } from "./userActions";

afterAll(closeAll);

/** The message as a user reads it, whatever stands in its placeholders. */
const messageOf = (issue: { readonly message: { readonly en: string } }): RegExp =>
  new RegExp(issue.message.en.replace(/[.*+?^$()|[\]\\]/g, "\\$&").replace(/\{\w+\}/g, ".+"));

async function switchOn({ page }: WorkbenchSession, condition: string): Promise<void> {
  await page.getByRole("button", { name: /^Conditions/ }).click();
  const toggle = page.getByRole("menuitemcheckbox", { name: condition });
  await toggle.or(page.getByRole("menuitemradio", { name: condition })).click();
  await page.keyboard.press("Escape");
}

async function switchAllOff({ page }: WorkbenchSession): Promise<void> {
  await page.getByRole("button", { name: /^Conditions/ }).click();
  await page.getByRole("menuitem", { name: /Switch all off/ }).click();
  await page.keyboard.press("Escape");
}

describe("each trouble of the conditions menu", () => {
  let session: WorkbenchSession;
  beforeEach(async () => {
    session = await openWorkbench();
    await openSample(session, "customers");
    await useTable(session);
  });
  afterEach(() => session.close());

  it.each([
    ["Opened read-only", excelIssues.readOnly],
    ["Active sheet is protected", excelIssues.protectedSheet],
    ["A filter hides rows", excelIssues.hiddenRows],
    ["A cell is being edited", excelIssues.cellEditMode],
    ["Session expired", excelIssues.lostConnection],
  ])("%s: a clear message, an unharmed book, and the job goes on when it is over", async (condition, issue) => {
    const before = (await savedBook(session)).content.sheets;
    await switchOn(session, condition);
    await session.pane
      .getByRole("button", { name: paneText("write.tiers") })
      .first()
      .click();
    await session.pane.getByText(messageOf(issue)).first().waitFor();
    await switchAllOff(session);
    expect((await savedBook(session)).content.sheets).toEqual(before);
    await writeTiers(session);
  });

  it("a protected structure: the tiers are written, and the pyramid sheet says why it is missing", async () => {
    await switchOn(session, "Workbook structure is protected");
    await session.pane
      .getByRole("button", { name: paneText("write.tiers") })
      .first()
      .click();
    await session.pane.getByText(messageOf(excelIssues.protectedStructure)).first().waitFor();
    await switchAllOff(session);
    expect((await savedBook(session)).content.sheets).toHaveLength(1);
  });

  it.each(["5 MB limit of Excel on the web"])("%s: the job passes all the same", async (condition) => {
    await switchOn(session, condition);
    await writeTiers(session);
  });

  it("Excel 2021: the add-in starts again and the job passes with its older members", async () => {
    await switchOn(session, "Excel 2021");
    await useTable(session);
    await writeTiers(session);
    expect(session.problems).toEqual([]);
  });
});
