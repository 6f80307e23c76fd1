import { FunctionType } from "@univerjs/engine-formula";
import type { FUniver } from "@univerjs/core/facade";
import type { FunctionsMetadata } from "./functionMetadata";
import { descriptionServiceOf } from "./univerServices";

/** Tells the grid's formula completion about the functions. Answers how to take that back. */
export function describeFunctions(api: FUniver, metadata: FunctionsMetadata, names: readonly string[]): () => void {
  const descriptions = metadata.functions.map((one, index) => ({
    functionName: names[index] ?? one.name,
    functionType: FunctionType.User,
    description: one.description ?? "",
    abstract: one.description ?? "",
    functionParameter: one.parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? "",
      example: "",
      require: parameter.optional ? (0 as const) : (1 as const),
      repeat: parameter.repeating ? (1 as const) : (0 as const),
    })),
  }));
  const registered = descriptionServiceOf(api).registerDescriptions(descriptions);
  return () => registered.dispose();
}
