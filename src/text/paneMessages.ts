import { paneFrame } from "./paneFrame";
import { paneSections } from "./paneSections";

/** Every text of the pane, in both languages. */
export const paneMessages = { ...paneFrame, ...paneSections } as const;
