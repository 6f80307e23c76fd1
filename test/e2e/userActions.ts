import type { Locator } from "playwright-core";
import { openBook } from "../../src/workbench/files/openBook";
import type { BookContent, SheetContent } from "../../src/workbench/model/bookContent";
import { paneFrame } from "../../src/text/paneFrame";
import { paneSections } from "../../src/text/paneSections";
import { downloadedBytes, type WorkbenchSession } from "./session";

export type UserLanguage = "en" | "zh";

const texts = { ...paneFrame, ...paneSections };
type TextKey = keyof typeof texts;

/** A text of the pane as its readers see it; plural texts are matched by what stands around their numbers. */
export function paneText(key: TextKey, language: UserLanguage = "en"): RegExp {
  const text: string | { readonly other: string } = texts[key][language];
  const pattern = (typeof text === "string" ? text : text.other)
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/\{\w+\}/g, ".+");
  return new RegExp(pattern);
}

/** Opens a sample from the menu; waits until its sheet is there and the add-in has started anew for this book. */
export async function openSample({ page }: WorkbenchSession, sample: "orders" | "customers"): Promise<void> {
  const before = await page.locator("iframe[data-addin]").getAttribute("src");
  await page.locator("[data-command=samples]").click();
  await page.locator(`[data-sample=${sample}]`).click();
  await page
    .getByText(/\.(csv|xlsx)$/)
    .first()
    .waitFor();
  await page.locator(`iframe[data-addin]:not([src=${JSON.stringify(before)}])`).waitFor();
}

/** Makes the pane read the table around the selection and waits until every customer has a tier. */
export async function useTable({ pane }: WorkbenchSession, language: UserLanguage = "en"): Promise<void> {
  await pane.getByRole("button", { name: paneText("start.use", language) }).click();
  await pane.getByText(paneText("status.tiered", language)).waitFor();
}

/** The pane's section of that heading, opened. */
export async function openSection({ pane }: WorkbenchSession, name: RegExp): Promise<Locator> {
  const button = pane.getByRole("button", { name });
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.click();
  return button;
}

export async function writeTiers(session: WorkbenchSession, language: UserLanguage = "en"): Promise<void> {
  await session.pane
    .getByRole("button", { name: paneText("write.tiers", language), exact: false })
    .first()
    .click();
  await session.pane.getByText(paneText("status.written", language)).waitFor();
}

/** Saves the workbook with the page's button and opens what was downloaded, with our own reader. */
export async function savedBook({ page }: WorkbenchSession): Promise<{ bytes: Buffer; content: BookContent }> {
  const { name, bytes } = await downloadedBytes(page, () =>
    page.getByRole("button", { name: /^(Save|保存)$/ }).click(),
  );
  const { content } = await openBook(new Uint8Array(bytes), name);
  return { bytes, content };
}

export function sheetNamed(content: BookContent, name: string): SheetContent {
  const sheet = content.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${content.sheets.map((each) => each.name).join(", ")}`);
  return sheet;
}

/** Values of a sheet's rows, from A1 to its last filled row, as many columns as the first row has. */
export function rowsOf(sheet: SheetContent): readonly (readonly (string | number | boolean | null)[])[] {
  const width = Math.max(...Object.keys(sheet.cells[0] ?? {}).map(Number)) + 1;
  const height = Math.max(...Object.keys(sheet.cells).map(Number)) + 1;
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => sheet.cells[row]?.[column]?.value ?? null),
  );
}
