import type { FUniver } from "@univerjs/core/facade";
import { SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";
import { renderManagerOf } from "./gridServices";

/** Where the scrolling part of the active sheet is on the screen, for drawing over its cells. */
export interface GridViewport {
  /** The grid's canvas, in pixels of the window. */
  readonly canvas: DOMRect;
  /** The part of the canvas that scrolls: without headers and frozen panes. */
  readonly clip: { readonly left: number; readonly top: number };
  /** Where the sheet's top left corner would be on the canvas. */
  readonly origin: { readonly left: number; readonly top: number };
  readonly zoom: number;
}

/** The view of a workbook that is shown, or null while it is not drawn yet. */
export function gridViewport(api: FUniver, unitId: string): GridViewport | null {
  const render = renderManagerOf(api).getRenderById(unitId);
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  const canvas = render?.engine.getCanvasElement();
  if (!render || !main || !canvas) return null;
  const zoom = render.scene.scaleX;
  return {
    canvas: canvas.getBoundingClientRect(),
    clip: { left: main.left, top: main.top },
    origin: headerSize(api, zoom, main),
    zoom,
  };
}

function headerSize(api: FUniver, zoom: number, scrolled: { viewportScrollX: number; viewportScrollY: number }) {
  const skeleton = api.getActiveWorkbook()?.getActiveSheet().getSkeleton();
  return {
    left: ((skeleton?.rowHeaderWidthAndMarginLeft ?? 0) - scrolled.viewportScrollX) * zoom,
    top: ((skeleton?.columnHeaderHeightAndMarginTop ?? 0) - scrolled.viewportScrollY) * zoom,
  };
}

/** Calls back after every scroll, zoom or change of size of the drawn workbook. */
export function onViewportMove(api: FUniver, unitId: string, moved: () => void): () => void {
  const render = renderManagerOf(api).getRenderById(unitId);
  if (!render) return () => undefined;
  const subscriptions = [
    render.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN)?.onScrollAfter$.subscribeEvent(moved),
    render.scene.onTransformChange$.subscribeEvent(moved),
    render.engine.onTransformChange$.subscribeEvent(moved),
  ];
  return () => subscriptions.forEach((subscription) => subscription?.unsubscribe());
}
