import { drawPyramid } from "./pyramid/drawPyramid";
import { removeEverything } from "./removeEverything";
import { selectRows } from "./selectRows";
import { defaultSettings, inExcel, type SessionSettings } from "./session";
import { findSource } from "./source/findSource";
import { findSourceOrLast } from "./source/findSourceOrLast";
import { readColumns } from "./source/readColumns";
import { loadPolicy, savePolicy } from "./store/policyStore";
import { watchSelection } from "./watchSelection";
import type { WorkbookPort } from "./workbookPort";
import { writeBeside } from "./write/writeBeside";
import { writeNewSheet } from "./write/writeNewSheet";

/** The workbook that Excel has open, behind the port: every call is one conversation with Excel. */
export function excelWorkbook(settings: SessionSettings = defaultSettings): WorkbookPort {
  return {
    findSource: (choice = "selection") => inExcel(settings, choice === "selection" ? findSource : findSourceOrLast),
    readColumns: (source, headers, control = {}) =>
      inExcel(settings, (context) => readColumns(context, { source, headers }, control)),
    writeTiers(request, control = {}) {
      const write = request.place === "beside" ? writeBeside : writeNewSheet;
      return inExcel(settings, (context) => write(context, request, control));
    },
    drawPyramid: (run, language) => inExcel(settings, (context) => drawPyramid(context, run, language)),
    selectRows: (source, rows) => inExcel(settings, (context) => selectRows(context, source, rows)),
    onSelectionChanged: (listener) => watchSelection(settings, listener),
    loadPolicy: () => inExcel(settings, loadPolicy),
    savePolicy: (policy) => inExcel(settings, (context) => savePolicy(context, policy)),
    removeEverything: () => inExcel(settings, removeEverything),
  };
}
