import type { Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { IRenderManagerService, SheetInterceptorService } from "@univerjs/preset-sheets-core";

/** Univer's facade gives no way to its renderer and to its cell interceptors; its extension point does. */
class GridServices extends FUniver {
  renderManager(): IRenderManagerService {
    return (this._injector as Injector).get(IRenderManagerService);
  }

  cellInterceptors(): SheetInterceptorService {
    return (this._injector as Injector).get(SheetInterceptorService);
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
