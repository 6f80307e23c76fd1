import type { Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SHEET_VIEWPORT_KEY } from "@univerjs/preset-sheets-core";

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

/** Univer's facade gives no way to its renderer; its extension point does. */
class RendererAccess extends FUniver {
  renderManager(): IRenderManagerService {
    return (this._injector as Injector).get(IRenderManagerService);
  }
}

FUniver.extend(RendererAccess);

/** The view of a workbook that is shown, or null while it is not drawn yet. */
export function gridViewport(api: FUniver, unitId: string): GridViewport | null {
  const render = (api as RendererAccess).renderManager().getRenderById(unitId);
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
