import { bookOf } from "../officeHost/bookContentBuilder";
import { openExcel, type ExcelInNode } from "../officeHost/excelInNode";

/** The add-in's functions, associated with the genuine Office.js and called by the host as a cell would. */
export interface AddInFunctions {
  call(name: string, args: readonly unknown[]): Promise<FunctionAnswer>;
  dispose(): void;
}

export type FunctionAnswer = Parameters<Parameters<ExcelInNode["calls"]["call"]>[1]>[0];

/** Starts Office.js in the given language and loads src/functions as the pane's page does. */
export async function addInFunctions(language = "en-US"): Promise<AddInFunctions> {
  const excel = await openExcel(bookOf(), { language });
  Object.assign(globalThis, { CustomFunctions: excel.CustomFunctions, Office: excel.Office });
  await jest.isolateModulesAsync(async () => {
    await import("../../src/functions/index");
  });
  return {
    call: (name, args) =>
      new Promise((resolve) => {
        const flags = 4; // errors allowed in arguments, as our metadata asks
        excel.calls.call({ name, args, address: "Sheet1!E2", flags }, resolve);
      }),
    dispose: () => excel.dispose(),
  };
}
