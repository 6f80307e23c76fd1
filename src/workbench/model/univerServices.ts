import type { Injector } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { FormulaDataModel, IFunctionService } from "@univerjs/engine-formula";
import { IDescriptionService } from "@univerjs/sheets-formula";
import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/engine-formula/facade";

/** Univer's facade gives no way to spilled cells and to the function registry; its extension point does. */
class WorkbenchServices extends FUniver {
  formulaDataModel(): FormulaDataModel {
    return (this._injector as Injector).get(FormulaDataModel);
  }

  functionService(): IFunctionService {
    return (this._injector as Injector).get(IFunctionService);
  }

  descriptionService(): IDescriptionService {
    return (this._injector as Injector).get(IDescriptionService);
  }
}

FUniver.extend(WorkbenchServices);

function isExtended(api: FUniver): api is WorkbenchServices {
  return "formulaDataModel" in api;
}

function servicesOf(api: FUniver): WorkbenchServices {
  if (!isExtended(api)) throw new Error("Univer's facade was created in another bundle than the workbook model.");
  return api;
}

/** Where Univer keeps formulas and spilled results. */
export function formulaDataOf(api: FUniver): FormulaDataModel {
  return servicesOf(api).formulaDataModel();
}

/** Where Univer looks functions up. */
export function functionServiceOf(api: FUniver): IFunctionService {
  return servicesOf(api).functionService();
}

/** Where the formula bar finds what functions do. */
export function descriptionServiceOf(api: FUniver): IDescriptionService {
  return servicesOf(api).descriptionService();
}
