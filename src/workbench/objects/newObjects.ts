import { customFunctions } from "./customFunctions";
import type { Host } from "./host";
import type { HostObject } from "./hostObject";
import { hostObject } from "./hostObject";
import { addinInternalService } from "./addinInternalService";

/** Objects that requests make by type name instead of reaching them from the workbook. */
export const newObjects: Readonly<Record<string, (host: Host) => HostObject>> = {
  "Microsoft.ExcelServices.CustomFunctions": (host) => hostObject(customFunctions, host),
  "Microsoft.InternalService.AddinInternalService": (host) => hostObject(addinInternalService, host),
};
