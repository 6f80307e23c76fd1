// `npm run pictures`: takes the README's pictures from the built workbench, so that they show what it is today.
import { chromium } from "playwright-core";
import { testChromium } from "./chromium.mjs";
import { startServer } from "./server.mjs";

const pictures = [
  {
    file: "docs/images/workbench.png",
    locale: "en-US",
    sample: "orders",
    use: /Use the table/,
    tiered: /have a tier/,
    written: /^Written/,
  },
  {
    file: "docs/images/workbench.zh-CN.png",
    locale: "zh-CN",
    sample: "customers",
    use: /所在的表格/,
    tiered: /已定级/,
    written: /^已写回/,
  },
];

const server = await startServer({ port: 0, localOffice: true });
const args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const browser = await chromium.launch({ executablePath: await testChromium(), args });

for (const { file, locale, sample, use, tiered, written } of pictures) {
  const viewport = { width: 1440, height: 860 };
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale, viewport, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(`${server.origin}/workbench/`);
  const frame = page.locator("iframe[data-addin]");
  const before = await frame.getAttribute("src");
  await page.locator("[data-command=samples]").click();
  await page.locator(`[data-sample=${sample}]`).click();
  await page.locator(`iframe[data-addin]:not([src=${JSON.stringify(before)}])`).waitFor();
  const pane = page.frameLocator("iframe[data-addin]");
  await pane.getByRole("button", { name: use }).click();
  await pane.getByText(tiered).waitFor();
  await pane.locator("h2 button").nth(1).click();
  await pane.getByRole("radio").nth(1).check({ force: true });
  await pane.locator("h2 button").nth(1).click();
  await pane.locator("h2 button").nth(3).click();
  await page.keyboard.press("Control+Enter");
  await pane.getByText(written).waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: file });
  await context.close();
}

await browser.close();
await server.close();
