import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium, type Browser, type BrowserContext, type FrameLocator, type Page } from "playwright-core";
import { testChromium } from "../../src/tools/chromium.mjs";
import { startServer, type RunningServer } from "../../src/tools/server.mjs";

const officeFolder = path.resolve("node_modules/@microsoft/office-js/dist");
const officeOnCdn = "https://appsforoffice.microsoft.com/lib/1/hosted/";

export interface WorkbenchOptions {
  readonly language?: "en-US" | "zh-CN";
  readonly colorScheme?: "light" | "dark";
  readonly width?: number;
  readonly height?: number;
}

/** A workbench in a real Chromium, as a user has it before it: the page, the add-in's pane, and what it downloads. */
export interface WorkbenchSession {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Errors that the pages logged or threw; a test ends with none. */
  readonly problems: readonly string[];
  /** Requests that went to any address but our own server and the one of Office.js. */
  readonly foreignRequests: readonly string[];
  close(): Promise<void>;
}

let shared: Promise<{ server: RunningServer; browser: Browser }> | null = null;

async function launch(): Promise<{ server: RunningServer; browser: Browser }> {
  const server = await startServer({ port: 0, localOffice: false });
  const args = [
    "--no-sandbox",
    "--disable-gpu",
    "--no-zygote",
    "--disable-quic",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ];
  const browser = await chromium.launch({ executablePath: await testChromium(), headless: true, args });
  return { server, browser };
}

/** Ends the browser and the server that the tests of one file share. */
export async function closeAll(): Promise<void> {
  if (!shared) return;
  const { browser, server } = await shared;
  shared = null;
  await browser.close();
  await server.close();
}

/** Answers Office.js's address from the npm package, so that every page under test stays byte for byte what ships. */
async function answerOffice(context: BrowserContext): Promise<void> {
  await context.route(`${officeOnCdn}**`, async (route) => {
    const file = path.join(officeFolder, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""));
    await route.fulfill({ body: await fs.readFile(file), contentType: "text/javascript" });
  });
}

/** Opens the workbench in a fresh profile and waits until the add-in has started. */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<WorkbenchSession> {
  shared ??= launch();
  const { server, browser } = await shared;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: options.language ?? "en-US",
    colorScheme: options.colorScheme ?? "light",
    viewport: { width: options.width ?? 1400, height: options.height ?? 900 },
    acceptDownloads: true,
    reducedMotion: "reduce",
  });
  const problems: string[] = [];
  const foreignRequests: string[] = [];
  await answerOffice(context);
  context.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(server.origin) && !url.startsWith(officeOnCdn))
      foreignRequests.push(url);
  });
  const page = await context.newPage();
  page.on("pageerror", (error) => problems.push(String(error)));
  // Office.js itself sets two inline styles; a strict page refuses them, which harms nobody.
  page.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.startsWith(officeOnCdn)) problems.push(message.text());
  });
  await page.goto(`${server.origin}/workbench/`);
  const pane = page.frameLocator("iframe[data-addin]");
  return { page, pane, problems, foreignRequests, close: () => context.close() };
}

/** Saves a download into a folder of its own and answers its bytes. */
export async function downloadedBytes(page: Page, act: () => Promise<void>): Promise<{ name: string; bytes: Buffer }> {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  const folder = await fs.mkdtemp(path.join(os.tmpdir(), "tierwise-e2e-"));
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), bytes: await fs.readFile(file) };
}
