import type { LocalText } from "../localText";
import type { ChoiceParameter } from "../parameter";

/** The mean consistency index of random comparison matrices, as somebody published it. */
export interface RandomIndexTable {
  readonly id: string;
  readonly title: LocalText;
  /** For 3, 4, … criteria. */
  readonly from3: readonly number[];
}

/** The published tables, the usual one first. They differ, and with them the consistency ratio. */
export const randomIndexTables: readonly RandomIndexTable[] = [
  {
    id: "saaty-1980",
    title: { en: "Saaty 1980", zh: "Saaty 1980" },
    from3: [0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49],
  },
  {
    id: "saaty-2005",
    title: { en: "Saaty 2005", zh: "Saaty 2005" },
    from3: [0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49],
  },
  {
    id: "saaty-tran-2007",
    title: { en: "Saaty & Tran 2007", zh: "Saaty & Tran 2007" },
    from3: [0.5252, 0.8837, 1.1081, 1.2493, 1.3416, 1.4048],
  },
  {
    id: "donegan-dodd-1991",
    title: { en: "Donegan & Dodd 1991", zh: "Donegan & Dodd 1991" },
    from3: [0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055],
  },
];

/** The choice of the table; its ids are those of the tables. */
export const randomIndexParameter: ChoiceParameter = {
  kind: "choice",
  title: { en: "Random index", zh: "随机一致性指标" },
  description: {
    en: "Which published table the consistency ratio is measured by.",
    zh: "一致性比率按哪张已发表的表计算。",
  },
  default: randomIndexTables[0]!.id,
  options: randomIndexTables.map(({ id, title, from3 }) => ({
    id,
    title,
    description: { en: `For up to ${from3.length + 2} criteria.`, zh: `最多 ${from3.length + 2} 项指标。` },
  })),
};

/** @throws RangeError  an unknown id */
export function randomIndexTable(id: string): RandomIndexTable {
  const found = randomIndexTables.find((table) => table.id === id);
  if (found === undefined) throw new RangeError(`No random-index table "${id}"`);
  return found;
}
