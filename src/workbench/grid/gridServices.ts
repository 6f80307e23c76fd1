import type { Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { ILayoutService, IRenderManagerService, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Univer's facade gives no way to its renderer and to its cell interceptors; its extension point does. */
class GridServices extends FUniver {
  renderManager(): IRenderManagerService {
    return (this._injector as Injector).get(IRenderManagerService);
  }

  cellInterceptors(): SheetInterceptorService {
    return (this._injector as Injector).get(SheetInterceptorService);
  }

  layout(): ILayoutService {
    return (this._injector as Injector).get(ILayoutService);
  }
}

FUniver.extend(GridServices);

/** What draws the workbooks. */
export function renderManagerOf(api: FUniver): IRenderManagerService {
  return (api as GridServices).renderManager();
}

/** Where a cell's look can be changed on its way to the screen, without touching the cell. */
export function cellInterceptorsOf(api: FUniver): SheetInterceptorService {
  return (api as GridServices).cellInterceptors();
}

/** Knows where the keyboard belongs inside the grid. */
export function layoutOf(api: FUniver): ILayoutService {
  return (api as GridServices).layout();
}
