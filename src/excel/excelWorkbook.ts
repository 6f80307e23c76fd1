import type { Result } from "../engine/issue";
import { issueFrom } from "../engine/issues/issueFrom";
import { excelIssues } from "../text/excelIssues";
import { drawPyramid } from "./pyramid/drawPyramid";
import { refused } from "./refused";
import { removeEverything } from "./removeEverything";
import { selectRows } from "./selectRows";
import { defaultSettings, inExcel, type SessionSettings } from "./session";
import { findSource } from "./source/findSource";
import { readColumns } from "./source/readColumns";
import { loadPolicy, savePolicy } from "./store/policyStore";
import { watchSelection } from "./watchSelection";
import type { JobControl, WorkbookPort, WriteReport, WriteRequest } from "./workbookPort";
import { writeBeside } from "./write/writeBeside";
import { writeNewSheet } from "./write/writeNewSheet";

/** The workbook that Excel has open, behind the port: every call is one conversation with Excel. */
export function excelWorkbook(settings: SessionSettings = defaultSettings): WorkbookPort {
  return {
    findSource: () => inExcel(settings, findSource),
    readColumns: (source, headers, control = {}) =>
      inExcel(settings, (context) => readColumns(context, { source, headers }, control)),
    writeTiers: (request, control = {}) => writeTiers(settings, request, control),
    drawPyramid: (run, language) => inExcel(settings, (context) => drawPyramid(context, run, language)),
    selectRows: (source, rows) => inExcel(settings, (context) => selectRows(context, source, rows)),
    onSelectionChanged: (listener) => watchSelection(settings, listener),
    loadPolicy: () => inExcel(settings, loadPolicy),
    savePolicy: (policy) => inExcel(settings, (context) => savePolicy(context, policy)),
    removeEverything: () => inExcel(settings, removeEverything),
  };
}

async function writeTiers(
  settings: SessionSettings,
  request: WriteRequest,
  control: JobControl,
): Promise<Result<WriteReport>> {
  if (request.form === "formulas") return refused(issueFrom(excelIssues.noLiveFormula, {}));
  const write = request.place === "beside" ? writeBeside : writeNewSheet;
  return inExcel(settings, (context) => write(context, request, control));
}
