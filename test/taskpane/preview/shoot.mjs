// Takes pictures of the pane in the states named on the command line (all where none is named).
// PREVIEW_OUT: folder with the bundled preview, where the pictures go too.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { chromium } from "playwright-core";

const folder = process.env.PREVIEW_OUT ?? "dist/preview";
const mime = { ".html": "text/html", ".js": "text/javascript" };

const find = (page) =>
  page
    .locator("button", { hasText: /selection|所选单元格/ })
    .first()
    .click();
const ready = async (page) => {
  await find(page);
  await page
    .getByRole("status")
    .getByText(/customers have a tier|已定级/)
    .first()
    .waitFor();
  await page.waitForTimeout(300);
};
const section = (name) => async (page) => {
  await page.getByRole("button", { name, expanded: false }).first().click();
  await page.waitForTimeout(350);
};
const method = (name) => async (page) => {
  await section(/^(Method|方法)/)(page);
  await page.getByRole("radio", { name }).check();
  await page.waitForTimeout(400);
};

/** State → query and what to do; pictures are of the whole page unless `view` says only what is seen. */
const states = {
  start: { steps: [] },
  notFound: { query: "refuse=find", steps: [find] },
  reading: { query: "hold=1", steps: [find] },
  ready: { steps: [ready] },
  data: { steps: [ready, section(/^(Data|数据)/)] },
  dirty: { query: "dirty=1", steps: [ready, section(/^(Data|数据)/)] },
  method: { steps: [ready, section(/^(Method|方法)/)] },
  weights: { steps: [ready, section(/^(Weights|权重)/)] },
  cuts: { steps: [ready, section(/^(Cuts|分界)/)] },
  tiers: { steps: [ready, section(/^(Tiers|等级)/)] },
  moved: {
    steps: [
      ready,
      section(/^(Weights|权重)/),
      async (page) => {
        await page.getByRole("slider").first().focus();
        for (let i = 0; i < 4; i++) await page.keyboard.press("PageUp");
        await page.waitForTimeout(300);
      },
      section(/^(Who moves|升降名单)/),
    ],
  },
  pyramidMoved: {
    steps: [
      ready,
      method(/Metal pyramid by rev|客户金字塔（按销/),
      section(/^(Cuts|分界)/),
      async (page) => {
        await page.getByRole("slider").nth(1).focus();
        for (let i = 0; i < 12; i++) await page.keyboard.press("ArrowRight");
        await page.waitForTimeout(300);
      },
      section(/^(Who moves|升降名单)/),
    ],
  },
  grid: { query: "book=accounts", steps: [ready, method(/influence|Influence|影响力/i), section(/^(Cuts|分界)/)] },
  weighted: {
    query: "book=accounts",
    steps: [ready, method(/weighted|Weighted|SABC|KAISM|加权/), section(/^(Weights|权重)/)],
  },
  accounts: { query: "book=accounts", steps: [ready, section(/^(Data|数据)/)] },
  accountsMethods: { query: "book=accounts", steps: [ready, section(/^(Method|方法)/)] },
  written: { steps: [ready, (page) => page.keyboard.press("Control+Enter"), (page) => page.waitForTimeout(300)] },
  writing: {
    steps: [
      ready,
      (page) => page.evaluate(() => void (window.book.hold = new Promise(() => undefined))),
      (page) => page.keyboard.press("Control+Enter"),
      (page) => page.waitForTimeout(300),
    ],
  },
  failed: {
    query: "refuse=write",
    steps: [ready, (page) => page.keyboard.press("Control+Enter"), (page) => page.waitForTimeout(300)],
  },
  menu: {
    view: true,
    steps: [ready, (page) => page.locator("header button").click(), (page) => page.waitForTimeout(300)],
  },
  writeMenu: {
    view: true,
    steps: [ready, (page) => page.locator("footer button").nth(1).click(), (page) => page.waitForTimeout(300)],
  },
  help: {
    view: true,
    steps: [
      ready,
      (page) => page.locator("header button").click(),
      (page) => page.getByRole("menuitem", { name: /Help|帮助/ }).click(),
      (page) => page.waitForTimeout(400),
    ],
  },
  low: { view: true, height: 378, steps: [ready, section(/^(Cuts|分界)/)] },
};

async function judge(page, name) {
  const { violations } = await new AxeBuilder({ page }).analyze();
  for (const { id, nodes } of violations)
    console.log(`${name}: axe ${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

const server = createServer(async (request, response) => {
  const name = new URL(request.url, "http://x").pathname.slice(1) || "index.html";
  try {
    const body = await readFile(path.join(folder, name));
    response.writeHead(200, { "content-type": mime[path.extname(name)] ?? "application/octet-stream" }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, resolve));
const base = `http://localhost:${server.address().port}/index.html`;

const options = Object.fromEntries(
  process.argv
    .slice(2)
    .filter((arg) => arg.includes("="))
    .map((arg) => arg.split("=")),
);
const wanted = process.argv.slice(2).filter((arg) => !arg.includes("="));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--no-zygote"],
});
for (const name of wanted.length > 0 ? wanted : Object.keys(states)) {
  const { query = "", steps, view, height } = states[name];
  const [width, lang, theme] = [Number(options.width ?? 320), options.lang ?? "en", options.theme ?? "light"];
  const context = await browser.newContext({
    viewport: { width, height: height ?? Number(options.height ?? 1100) },
    deviceScaleFactor: 1.5,
    forcedColors: options.forced ? "active" : null,
  });
  const page = await context.newPage();
  await page.route("https://appsforoffice.microsoft.com/**", (route) =>
    route.fulfill({ contentType: "text/javascript", body: "" }),
  );
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) console.log(`${name}: ${message.text().slice(0, 400)}`);
  });
  page.on("pageerror", (error) => console.log(`${name}: ${error.stack}`));
  await page.goto(`${base}?lang=${lang}&theme=${theme}&${query}`);
  page.setDefaultTimeout(4000);
  try {
    for (const step of steps) await step(page);
  } catch (error) {
    console.log(`${name}: ${String(error.message).slice(0, 300)}`);
  }
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  if (overflow > 0) console.log(`${name}: ${overflow} px too wide`);
  const file = path.join(folder, `${name}-${width}-${lang}-${theme}${options.forced ? "-forced" : ""}.png`);
  await page.screenshot({ path: file, fullPage: false });
  if (options.axe) await judge(page, name);
  await context.close();
}
await browser.close();
server.close();
