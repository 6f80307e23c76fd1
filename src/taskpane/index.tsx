import { createRoot } from "react-dom/client";
import { lastCommandReport, onCommandReport } from "../commands/commandReports";
import { registerCommands } from "../commands/registerCommands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { App } from "./App";
import { liveEngine } from "./engine/liveEngine";
import { startWorkerEngine } from "./engine/startWorkerEngine";
import { OfficeMissing } from "./frame/OfficeMissing";
import { waitForOffice } from "./frame/waitForOffice";
import { browserSettings, languageFor } from "./paneSettings";

const host = document.getElementById("pane");
if (host === null) throw new Error("the page has no #pane");
const root = createRoot(host);

waitForOffice((answer) => {
  if (answer === "excel") start();
  else root.render(<OfficeMissing reason={answer} language={navigator.language} />);
});

function start(): void {
  const { displayLanguage, officeTheme, partitionKey } = Office.context;
  const port = excelWorkbook();
  const settings = browserSettings(partitionKey, () => window.localStorage);
  registerCommands(port, () => languageFor(settings.load(), displayLanguage));
  root.render(
    <App
      port={port}
      engine={liveEngine(startWorkerEngine)}
      settings={settings}
      reports={{ last: lastCommandReport, onReport: onCommandReport }}
      displayLanguage={displayLanguage}
      officeTheme={officeTheme}
    />,
  );
}
