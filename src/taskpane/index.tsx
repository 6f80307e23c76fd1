import { createRoot } from "react-dom/client";
import "../commands/index";
import { excelWorkbook } from "../excel/excelWorkbook";
import { App } from "./App";
import { liveEngine } from "./engine/liveEngine";
import { startWorkerEngine } from "./engine/startWorkerEngine";
import { waitForOffice } from "./frame/waitForOffice";
import { OfficeMissing } from "./frame/OfficeMissing";
import { browserSettings } from "./paneSettings";

const host = document.getElementById("pane");
if (host === null) throw new Error("the page has no #pane");
const root = createRoot(host);

waitForOffice((answer) => {
  if (answer !== "excel") return root.render(<OfficeMissing reason={answer} language={navigator.language} />);
  root.render(
    <App
      port={excelWorkbook()}
      engine={liveEngine(startWorkerEngine)}
      settings={browserSettings(Office.context.partitionKey, () => window.localStorage)}
      displayLanguage={Office.context.displayLanguage}
      officeTheme={Office.context.officeTheme}
    />,
  );
});
