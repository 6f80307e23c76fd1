import fs from "node:fs";
import { unzipSync } from "fflate";
import { closeAll, openWorkbench, type WorkbenchSession } from "./session";
import { rowsOf, savedBook, useTable, writeTiers } from "./userActions";

afterAll(closeAll);

let session: WorkbenchSession;
beforeEach(async () => {
  session = await openWorkbench();
});
afterEach(async () => {
  expect(session.problems).toEqual([]);
  await session.close();
});

/** Opens a file with the page's Open button. */
async function openFile(name: string, buffer: Buffer): Promise<void> {
  await session.page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  await session.page.getByText(name, { exact: true }).first().waitFor();
}

/** Drops a file onto the page. */
async function dropFile(name: string, buffer: Buffer): Promise<void> {
  const data = await session.page.evaluateHandle(
    ([fileName, bytes]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(bytes as number[])], fileName as string));
      return transfer;
    },
    [name, [...buffer]] as const,
  );
  for (const type of ["dragenter", "dragover", "drop"])
    await session.page.dispatchEvent("body", type, { dataTransfer: data });
  await session.page.getByText(name, { exact: true }).first().waitFor();
}

/** 客户,销售额 and three customers in GB18030, as Excel in China exports them. */
const gb18030 = Buffer.from(
  "bfcdbba72ccffacadbb6ee0d0abcd7b9abcbbe2c3330300d0ad2d2b9abcbbe2c3230300d0ab1fbb9abcbbe2c3130300d0a",
  "hex",
);

it("drops a GB18030 CSV, tiers its customers and saves them as a workbook with Chinese intact", async () => {
  await dropFile("客户.csv", gb18030);
  await useTable(session);
  await writeTiers(session);
  const rows = rowsOf((await savedBook(session)).content.sheets[0]!);
  expect(rows[0]!.slice(0, 2)).toEqual(["客户", "销售额"]);
  expect(rows.slice(1).map((row) => row[0])).toEqual(["甲公司", "乙公司", "丙公司"]);
});

/** A sheet's XML in one spelling, without what calculating anew may change: the results of formulas and how they are typed. */
const withoutResults = (xml: string): string =>
  xml
    .replace(/<\?xml[^>]*\?>\s*/, "")
    .replace(/<([\w:]+)([^>]*)><\/\1>/g, "<$1$2/>")
    .replace(/<dimension[^>]*\/>/, "")
    .replace(/<c r="(\w+)"[^>]*>(<f[\s\S]*?(?:<\/f>|\/>))[\s\S]*?<\/c>/g, "<c $1>$2</c>");

it("opens and saves a rich workbook without losing a part of it", async () => {
  const rich = fs.readFileSync("test/data/books/rich.xlsx");
  await openFile("rich.xlsx", rich);
  const { bytes } = await savedBook(session);
  const [before, after] = [rich, bytes].map((file) => unzipSync(new Uint8Array(file)));
  expect(Object.keys(after!).sort()).toEqual(Object.keys(before!).sort());
  for (const [part, content] of Object.entries(before!)) {
    const [was, is] = [content, after![part]!].map((part) => Buffer.from(part).toString("latin1"));
    const kept = /worksheets\/sheet\d+\.xml$/.test(part) ? withoutResults(was!) === withoutResults(is!) : was === is;
    expect(`${part}: ${kept ? "kept" : "changed"}`).toBe(`${part}: kept`);
  }
});

it("says what is wrong with a file that is no workbook, and stays usable", async () => {
  await session.page
    .locator("input[type=file]")
    .setInputFiles({ name: "broken.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("not a zip") });
  await session.page
    .getByText(/broken\.xlsx/)
    .first()
    .waitFor();
  await openFile("fine.csv", Buffer.from("customer,revenue\nA,3\nB,2\n"));
  await useTable(session);
});
