import type { Language } from "../engine/localText";
import type { WorkbookPort } from "../excel/workbookPort";
import { commandNames } from "./commandNames";
import { type CommandReport, reportCommand } from "./commandReports";
import { drawLastPyramid } from "./drawLastPyramid";
import { rerunLastPolicy } from "./rerunLastPolicy";

/**
 * Connects the ribbon's buttons. To be called when Office is ready, once.
 *
 * @param language asked at each click, since the user may switch it
 */
export function registerCommands(port: WorkbookPort, language: () => Language): void {
  associate(commandNames.rerunLastPolicy, async () => ({
    command: "rerunLastPolicy",
    result: await rerunLastPolicy(port, language()),
  }));
  associate(commandNames.drawPyramid, async () => ({
    command: "drawPyramid",
    result: await drawLastPyramid(port, language()),
  }));
}

function associate(name: string, command: () => Promise<CommandReport>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => press(event, command));
}

/** Excel greys the button out until `completed` is called, whatever happens. */
async function press(event: Office.AddinCommands.Event, command: () => Promise<CommandReport>): Promise<void> {
  try {
    reportCommand(await command());
  } finally {
    event.completed();
  }
}
