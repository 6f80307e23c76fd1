import { strToU8, zipSync } from "fflate";
import { answerBookRequest } from "../../../src/workbench/files/bookRequest";
import { FileProblem } from "../../../src/workbench/files/fileProblem";
import { openBook } from "../../../src/workbench/files/openBook";

const compoundFile = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16Name = [..."EncryptedPackage"].flatMap((letter) => [letter.charCodeAt(0), 0]);

test.each<[string, Uint8Array, string, string]>([
  ["nothing in it", new Uint8Array(), "a.xlsx", "empty"],
  ["blank lines only", strToU8("\n\n , \n"), "a.csv", "empty"],
  ["an old workbook", new Uint8Array(compoundFile), "a.xls", "oldFormat"],
  ["a locked workbook", new Uint8Array([...compoundFile, ...utf16Name]), "a.xlsx", "password"],
  ["a picture", new Uint8Array([0x89, 0x50, 0x4e, 0x47]), "a.png", "unsupported"],
  ["text with the name of a workbook", strToU8("<html></html>"), "a.xlsx", "broken"],
  ["a zip cut short", zipSync({ "xl/workbook.xml": strToU8("<workbook/>") }).slice(0, 60), "a.xlsx", "broken"],
  ["a zip without a workbook", zipSync({ "a.txt": strToU8("a") }), "a.xlsx", "broken"],
])("%s", async (_title, bytes, fileName, code) => {
  const problem: unknown = await openBook(bytes, fileName).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(FileProblem);
  expect(problem).toMatchObject({ code, text: { en: expect.any(String), zh: expect.stringMatching(/[一-鿿]/) } });
});

test("the worker answers with the code, which survives the way to the page", async () => {
  const reply = await answerBookRequest({ kind: "open", bytes: new Uint8Array(), fileName: "a.xlsx" });
  expect(structuredClone(reply)).toEqual({ kind: "problem", code: "empty" });
});
