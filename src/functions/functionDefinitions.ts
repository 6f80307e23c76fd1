import type { FunctionDefinition } from "./functionDefinition";
import { matrixFunction } from "./matrixFunction";
import { pyramidFunction } from "./pyramidFunction";
import { rfmFunction } from "./rfmFunction";

/** Every function of the TIER namespace. A new one is a file here and a line below. */
export const functionDefinitions: readonly FunctionDefinition[] = [rfmFunction, matrixFunction, pyramidFunction];
