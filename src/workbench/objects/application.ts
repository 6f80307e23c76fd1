import type { Book } from "../model/book";
import { choiceArgument } from "./argument";
import type { ObjectRecord } from "./hostObject";

const modes = ["Automatic", "AutomaticExceptTables", "Manual"] as const;

export const application: ObjectRecord<Book> = {
  name: "Application",
  properties: {
    CalculationEngineVersion: { get: () => 191029 },
    CalculationMode: {
      get: (_book, host) => host.calculationMode,
      set: (_book, value, host) => {
        host.checkBookWritable();
        host.calculationMode = choiceArgument(value, modes);
      },
    },
    CalculationState: { get: (book) => (book.calculation.isPending ? "Calculating" : "Done") },
    DecimalSeparator: { get: () => "." },
    ThousandsSeparator: { get: () => "," },
    UseSystemSeparators: { get: () => true },
  },
  methods: {
    Calculate(book, [type]) {
      const kind = choiceArgument(type, ["Recalculate", "Full", "FullRebuild"] as const);
      if (kind !== "Recalculate") book.recalculateAll();
    },
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
  },
};
