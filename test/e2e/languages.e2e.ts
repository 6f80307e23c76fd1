import AxeBuilder from "@axe-core/playwright";
import { closeAll, openWorkbench, type WorkbenchSession } from "./session";
import { openSample, paneText, useTable, writeTiers } from "./userActions";

afterAll(closeAll);

async function violations(session: WorkbenchSession): Promise<readonly string[]> {
  const { violations: found } = await new AxeBuilder({ page: session.page }).include("iframe[data-addin]").analyze();
  return found.flatMap((each) => each.nodes.map((node) => `${each.id}: ${node.html.slice(0, 120)}`));
}

/** Whether anything in the pane is wider than the pane. */
const overflow = async ({ page }: WorkbenchSession): Promise<number> => {
  const frame = page.frames().find((each) => each.url().includes("taskpane.html"))!;
  return frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
};

describe.each([
  ["en-US", "en", "light"],
  ["en-US", "en", "dark"],
  ["zh-CN", "zh", "light"],
  ["zh-CN", "zh", "dark"],
] as const)("the pane in %s, %s, %s", (locale, language, colorScheme) => {
  let session: WorkbenchSession;
  beforeAll(async () => {
    session = await openWorkbench({ language: locale, colorScheme });
    await openSample(session, "customers");
  });
  afterAll(() => session.close());

  it("speaks the language of Excel and passes the accessibility rules on its first page", async () => {
    await session.pane.getByRole("button", { name: paneText("start.use", language) }).waitFor();
    expect(await violations(session)).toEqual([]);
  });

  it("fits its width and passes the accessibility rules with every section open", async () => {
    await useTable(session, language);
    const headings = session.pane.locator("h2 button[aria-expanded=false]");
    for (let open = await headings.count(); open > 0; open -= 1) await headings.nth(open - 1).click();
    expect(await overflow(session)).toBe(0);
    expect(await violations(session)).toEqual([]);
  });

  it("writes tiers named in its language", async () => {
    await writeTiers(session, language);
    expect(session.problems).toEqual([]);
  });
});
