import { classify } from "../../../src/engine/classify";
import { presets } from "../../../src/engine/presets";
import { presetById } from "../../../src/engine/presets";
import { guessRoles } from "../../../src/engine/roles/guessRoles";
import { policyFromPreset } from "../../../src/engine/roles/policyFromPreset";
import { presetFit } from "../../../src/engine/roles/presetFit";
import { validatePolicy } from "../../../src/engine/validatePolicy";
import type { Preset } from "../../../src/engine/presets/preset";
import { rawTable } from "../table";

const numbers = (factor: number): number[] => Array.from({ length: 40 }, (_, i) => ((i * factor) % 41) + 1);
const ids = numbers(1).map((i) => `K${i}`);

const orders = rawTable({
  客户: [...ids, ...ids],
  下单日期: [...numbers(7), ...numbers(9)].map((i) => 45000 + i),
  金额: [...numbers(11), ...numbers(5)],
});
const book = rawTable({
  客户名称: ids,
  距今天数: numbers(3),
  订单数: numbers(5),
  销售额: numbers(7),
  毛利率: numbers(9).map((i) => i / 100),
  合作年限: numbers(11),
  市场影响力: numbers(13),
  潜在价值: numbers(15),
  行业匹配度: numbers(17),
  逾期天数: numbers(19),
  我方竞争力: numbers(21),
  客户吸引力: numbers(23),
});

const guessOf = (table: typeof orders): ReturnType<typeof guessRoles> =>
  guessRoles({
    headers: table.columns.map(({ header }) => header),
    sampleRows: [0, 1, 2, 3].map((row) => table.columns.map(({ cells }) => cells[row] ?? null)),
    numberFormats: table.columns.map(({ header }) => (header === "下单日期" ? "yyyy/m/d" : "General")),
  });

const preset = (id: string): Preset => {
  const found = presetById(id);
  if (!found) throw new Error(`no preset ${id}`);
  return found;
};

describe("policyFromPreset", () => {
  it.each(presets.map(({ id }) => id))(
    "makes of %s and a full customer book a valid policy that tiers everybody",
    (id) => {
      const made = policyFromPreset(preset(id), guessOf(book), "zh");
      expect(made.issues).toEqual([]);
      if (!made.ok) throw new Error(id);
      expect(validatePolicy(JSON.parse(JSON.stringify(made.value))).ok).toBe(true);
      const result = classify(book, made.value);
      expect(result.ok && result.value.summary.untieredCount).toBe(0);
    },
  );

  it("feeds RFM from orders, and says what other presets miss", () => {
    const guess = guessOf(orders);
    expect(presetFit(preset("rfm-segments"), guess)).toEqual({ usable: true, missing: [] });
    const fit = presetFit(preset("influence-volume"), guess);
    expect(fit.usable).toBe(false);
    expect(fit.missing.map(({ zh }) => zh)).toEqual(["影响力"]);
    const made = policyFromPreset(preset("influence-volume"), guess, "zh");
    expect(made.issues.map(({ code, field }) => [code, field])).toEqual([["policy.input-missing", "影响力"]]);
  });

  it("uses each column once", () => {
    const made = policyFromPreset(preset("weighted-pyramid"), guessOf(book));
    if (!made.ok) throw new Error("usable");
    const columns = Object.values(made.value.criteria)
      .flat()
      .map(({ source }) => JSON.stringify(source));
    expect(columns).toHaveLength(5);
    expect(new Set(columns).size).toBe(5);
  });

  it("counts customers of orders without an amount by their orders", () => {
    const made = policyFromPreset(preset("rf-segments"), { ...guessOf(orders), amount: null });
    expect(made.ok && made.value.value).toEqual({ from: "orders", measure: "orderCount" });
  });
});
