import { evaluate } from "./evaluate";
import { functionDefinitions } from "./functionDefinitions";

/** Excel's own language, at the time of the call: the user may change it between two sessions. */
const displayLanguage = () => (/^zh/i.test(Office.context?.displayLanguage ?? "") ? "zh" : "en");

for (const definition of functionDefinitions) {
  // Excel adds the invocation as a last argument, whatever the formula gave.
  CustomFunctions.associate(definition.id, (...args: unknown[]) =>
    evaluate(definition, args.slice(0, -1), displayLanguage()),
  );
}
