import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./page/WorkbenchPage";
import "./page/page.css";
import "./page/commands.css";
import "./page/grid.css";
import "./page/pane.css";
import "./page/startCard.css";

const root = document.getElementById("workbench");
if (!root) throw new Error("The page has no place for the workbench.");
createRoot(root).render(<WorkbenchPage />);
