import type { Page } from "playwright-core";
import { closeAll, openWorkbench, type WorkbenchSession } from "./session";
import { paneText, rowsOf, savedBook, sheetNamed } from "./userActions";

afterAll(closeAll);

/** What has the focus, in the page or in the add-in's frame, by what a screen reader would call it. */
async function focusedName(page: Page): Promise<string> {
  const names = await Promise.all(
    page.frames().map((frame) =>
      frame.evaluate(() => {
        const element = document.hasFocus() ? document.activeElement : null;
        if (!element || element.tagName === "IFRAME" || element === document.body) return "";
        return element.getAttribute("aria-label") ?? element.textContent ?? "";
      }),
    ),
  );
  return names.find((name) => name !== "") ?? "";
}

/** Presses a key until the focus is where the user wants it; fails after a whole round. */
async function reach(page: Page, name: RegExp, key = "Tab", most = 60): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (name.test(await focusedName(page))) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${name} was not reached with ${most} times ${key}; the focus is on "${await focusedName(page)}"`);
}

describe("the main job with nothing but the keyboard", () => {
  let session: WorkbenchSession;
  beforeAll(async () => {
    session = await openWorkbench();
    await session.pane.getByRole("button", { name: paneText("start.use") }).waitFor();
  });
  afterAll(() => session.close());

  it("opens a sample, tiers the customers, writes with Ctrl+Enter and saves with Ctrl+S", async () => {
    const { page, pane } = session;
    await reach(page, /Orders of a shop/); // the start card has the keyboard
    await page.keyboard.press("Enter");
    await page.getByText("orders.csv", { exact: true }).waitFor();
    await pane.getByRole("button", { name: paneText("start.use") }).waitFor();
    await reach(page, paneText("menu.open"), "F6");
    await reach(page, paneText("start.use"));
    await page.keyboard.press("Enter");
    await pane.getByText(paneText("status.tiered")).waitFor();
    await page.keyboard.press("Control+Enter");
    await pane.getByText(paneText("status.written")).waitFor();
    expect(await focusedName(page)).not.toBe(""); // the pane keeps the focus after a write
    await reach(page, /^Open/, "F6");
    const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Control+s")]);
    expect(download.suggestedFilename()).toBe("orders.xlsx");
    const [header] = rowsOf(sheetNamed((await savedBook(session)).content, "orders"));
    expect(header).toContain("Tier");
  });

  it("walks the sections of the pane by Tab and opens one with Enter", async () => {
    const { page, pane } = session;
    await reach(page, paneText("menu.open"), "F6");
    await reach(page, /^Method/);
    await page.keyboard.press("Enter");
    expect(await pane.getByRole("button", { name: /^Method/ }).getAttribute("aria-expanded")).toBe("true");
  });
});
