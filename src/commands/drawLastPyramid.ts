import type { Result } from "../engine/issue";
import type { Language } from "../engine/localText";
import { done } from "../excel/refused";
import type { PyramidReport, WorkbookPort } from "../excel/workbookPort";
import { runLastPolicy, told } from "./runLastPolicy";

/** Draws the pyramid of the data around the selection by the saved policy. */
export async function drawLastPyramid(port: WorkbookPort, language: Language): Promise<Result<PyramidReport>> {
  const last = await runLastPolicy(port);
  if (!last.ok) return last;
  const drawn = await port.drawPyramid(last.value.run, language);
  return drawn.ok ? done(drawn.value, [...told(last.issues), ...drawn.issues]) : drawn;
}
