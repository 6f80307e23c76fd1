import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/registerCommands";
import { excelWorkbook } from "../excel/excelWorkbook";
import { App } from "./App";
import { liveEngine } from "./engine/liveEngine";
import { startWorkerEngine } from "./engine/startWorkerEngine";
import { waitForOffice } from "./frame/waitForOffice";
import { OfficeMissing } from "./frame/OfficeMissing";
import { browserSettings } from "./paneSettings";
import { languageOf } from "../text/messages";

const host = document.getElementById("pane");
if (host === null) throw new Error("the page has no #pane");
const root = createRoot(host);

waitForOffice((answer) => {
  if (answer !== "excel") return root.render(<OfficeMissing reason={answer} language={navigator.language} />);
  const port = excelWorkbook();
  const settings = browserSettings(Office.context.partitionKey, () => window.localStorage);
  registerCommands(port, () => {
    const { language } = settings.load();
    return language === "auto" ? languageOf(Office.context.displayLanguage) : language;
  });
  root.render(
    <App
      port={port}
      engine={liveEngine(startWorkerEngine)}
      settings={settings}
      displayLanguage={Office.context.displayLanguage}
      officeTheme={Office.context.officeTheme}
    />,
  );
});
