import { openCsv } from "./csv/openCsv";
import { FileProblem } from "./fileProblem";
import type { OpenedBook } from "./openedBook";
import { openXlsx } from "./read/openXlsx";

const ZIP_SIGNATURE = [0x50, 0x4b];
const COMPOUND_FILE_SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * Opens a workbook (.xlsx, .xlsm) or a text table (.csv, .tsv, .txt) from its bytes; the bytes decide, the name helps.
 * Dates are serial numbers of the 1900 system with a date format. Objects in the content may be shared between cells:
 * treat it as read-only.
 * @throws {FileProblem} when the file cannot be opened; its text tells the user why and what to do.
 */
export async function openBook(bytes: Uint8Array, fileName: string): Promise<OpenedBook> {
  if (bytes.length === 0) throw new FileProblem("empty");
  if (startsWith(bytes, COMPOUND_FILE_SIGNATURE)) throw new FileProblem(isEncrypted(bytes) ? "password" : "oldFormat");
  if (startsWith(bytes, ZIP_SIGNATURE)) return openXlsx(bytes);
  if (/\.(?:csv|tsv|txt)$/i.test(fileName)) return openCsv(bytes, fileName);
  throw new FileProblem(/\.xls[xm]$/i.test(fileName) ? "broken" : "unsupported");
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** Excel wraps a locked workbook in a compound file with a stream of this name, in UTF-16. */
function isEncrypted(bytes: Uint8Array): boolean {
  const name = new TextDecoder("utf-16le");
  return [0, 1].some((start) => name.decode(bytes.subarray(start)).includes("EncryptedPackage"));
}
