import { createRoot } from "react-dom/client";
import { WorkbenchPage } from "./page/WorkbenchPage";
import "./page/page.css";

const root = document.getElementById("workbench");
if (!root) throw new Error("The page has no place for the workbench.");
createRoot(root).render(<WorkbenchPage />);
