import { useEffect, useEffectEvent, type Dispatch } from "react";
import type { SourceTable, WorkbookPort } from "../excel/workbookPort";
import type { PaneAction } from "./state/paneAction";
import type { PaneState } from "./state/paneState";
import { isSameTable } from "./state/isSameTable";

/** A selection has to rest this long before we look what is there. */
const restMs = 800;

/** Notes when the selection comes to rest in another table than the one in use; nothing changes over by itself. */
export function useOtherTable(state: PaneState, port: WorkbookPort, dispatch: Dispatch<PaneAction>): void {
  const source = state.stage === "open" ? state.source : null;
  const look = useEffectEvent(async (signal: AbortSignal) => {
    if (source === null || isBusy(state)) return;
    const other = await tableElsewhere(port, source);
    if (!signal.aborted) dispatch({ type: "otherTableSeen", source: other });
  });
  useEffect(() => {
    if (source === null) return;
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const onMove = () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(controller.signal), restMs);
    };
    const listening = port.onSelectionChanged(onMove);
    return () => {
      controller.abort();
      clearTimeout(timer);
      listening.then((stop) => stop(), withoutOffer);
    };
  }, [source, port]);
}

/** Where Excel does not let us listen there is no offer; "Use my selection" is there in any case. */
function withoutOffer(): void {}

/** No table there, one of our own sheets, or an Excel that is busy: nothing to offer. */
async function tableElsewhere(port: WorkbookPort, source: SourceTable): Promise<SourceTable | null> {
  const found = await port.findSource("selectionOrLastRun");
  return found.ok && found.issues.length === 0 && !isSameTable(found.value, source) ? found.value : null;
}

function isBusy(state: PaneState): boolean {
  return state.stage === "open" && (state.job.stage === "running" || state.reading.stage === "reading");
}
