import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { limitedWidth, paneWidthPx } from "./paneWidth";
import { useTexts } from "./TextsContext";

interface PaneResizerProps {
  readonly width: number;
  readonly onWidth: (width: number) => void;
}

/** The edge between sheet and pane: drag it, or use the arrow keys. */
export function PaneResizer({ width, onWidth }: PaneResizerProps) {
  const texts = useTexts();
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const move = (event: PointerEvent) => {
    if (start.current) onWidth(limitedWidth(start.current.width + start.current.x - event.clientX));
  };
  return (
    <div
      className="paneResizer"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={texts.resizePane}
      aria-valuemin={paneWidthPx.minimum}
      aria-valuemax={paneWidthPx.maximum}
      aria-valuenow={width}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={move}
      onPointerUp={() => (start.current = null)}
      onKeyDown={(event) => {
        const next = widthAfterKey(event, width);
        if (next === null) return;
        event.preventDefault();
        onWidth(next);
      }}
    />
  );
}

/** Left makes the pane wider: its edge moves left. */
function widthAfterKey({ key }: KeyboardEvent, width: number): number | null {
  switch (key) {
    case "ArrowLeft":
      return limitedWidth(width + paneWidthPx.step);
    case "ArrowRight":
      return limitedWidth(width - paneWidthPx.step);
    case "Home":
      return paneWidthPx.maximum;
    case "End":
      return paneWidthPx.minimum;
    default:
      return null;
  }
}
