import { useCallback, useEffect, useMemo } from "react";
import type { Grid } from "../grid/createGrid";
import { nextRegion, type Region, regionOf } from "./focusRegions";
import type { PaneExit } from "./paneFocus";

interface RegionFocusOptions {
  readonly grid: Grid | null;
  readonly paneOpen: boolean;
  readonly focusPane: () => void;
}

export interface RegionFocus {
  focus(region: Region): void;
  /** The focus leaves the pane. */
  leavePane(exit: PaneExit): void;
}

const focusable = "button:not([disabled]), [href], input:not([hidden]), [tabindex='0']";

/** F6 and Shift+F6 (and with Ctrl, as on the web) go round sheet, top bar, ribbon and pane. */
export function useRegionFocus({ grid, paneOpen, focusPane }: RegionFocusOptions): RegionFocus {
  const focus = useCallback(
    (region: Region) => {
      if (region === "grid") return grid?.focus();
      if (region === "pane") return focusPane();
      document.querySelector(`[data-region="${region}"]`)?.querySelector<HTMLElement>(focusable)?.focus();
    },
    [grid, focusPane],
  );
  const move = useCallback(
    (direction: "forward" | "backward", from = regionOf(document.activeElement)) =>
      focus(nextRegion(from, direction, (region) => region !== "pane" || paneOpen)),
    [focus, paneOpen],
  );
  const onKey = useCallback(
    (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      event.stopImmediatePropagation();
      move(event.shiftKey ? "backward" : "forward");
    },
    [move],
  );
  useEffect(() => {
    window.addEventListener("keydown", onKey, { capture: true });
    return () => window.removeEventListener("keydown", onKey, { capture: true });
  }, [onKey]);
  return useMemo(
    () => ({
      focus,
      leavePane: (exit) => leavePane(exit, move),
    }),
    [focus, move],
  );
}

/** Tab goes on where it would in a page without frames: back to the pane's title, or on to the top of the page. */
function leavePane(exit: PaneExit, move: (direction: "forward" | "backward", from: Region) => void): void {
  if (exit === "tabBackward") return document.querySelector<HTMLElement>("[data-command=closePane]")?.focus();
  if (exit === "tabForward") return move("forward", "grid");
  move(exit === "nextRegion" ? "forward" : "backward", "pane");
}
