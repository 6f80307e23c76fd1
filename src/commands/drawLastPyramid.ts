import type { Result } from "../engine/issue";
import type { Language } from "../engine/localText";
import type { PyramidReport, WorkbookPort } from "../excel/workbookPort";
import { runLastPolicy } from "./runLastPolicy";

/** Draws the pyramid of the data around the selection by the saved policy. */
export async function drawLastPyramid(port: WorkbookPort, language: Language): Promise<Result<PyramidReport>> {
  const last = await runLastPolicy(port);
  return last.ok ? port.drawPyramid(last.value.run, language) : last;
}
