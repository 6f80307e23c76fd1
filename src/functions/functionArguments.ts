import { cuttingMethod } from "../engine/cutting";
import type { ParameterSpec } from "../engine/parameter";
import { scoringMethod } from "../engine/scoring";
import type { ArgumentChoice, FunctionArgument, FunctionDefinition, SettingArgument } from "./functionDefinition";

const outputs: readonly ArgumentChoice[] = [
  {
    id: "tier",
    title: { en: "Tier", zh: "等级" },
    description: { en: "The name of the tier.", zh: "等级名称。" },
  },
  {
    id: "code",
    title: { en: "Code", zh: "代码" },
    description: { en: "The code of the tier, the same in every language.", zh: "等级代码，各语言相同。" },
  },
  {
    id: "scores",
    title: { en: "Scores", zh: "得分" },
    description: { en: "The scores and the total.", zh: "各项得分和总分。" },
  },
  {
    id: "all",
    title: { en: "All", zh: "全部" },
    description: { en: "The scores, the total and the name of the tier.", zh: "各项得分、总分和等级名称。" },
  },
];

const languages: readonly ArgumentChoice[] = [
  { id: "en", title: { en: "English", zh: "英文" }, description: { en: "Names in English.", zh: "英文名称。" } },
  { id: "zh", title: { en: "Chinese", zh: "中文" }, description: { en: "Names in Chinese.", zh: "中文名称。" } },
];

/** The record that a setting's text, limits and choices come from: that of the definition's first preset's method. */
function specOf(definition: FunctionDefinition, { of, parameter }: SettingArgument): ParameterSpec {
  const { method } = definition.presets[0]!.methods[of];
  const spec = (of === "scoring" ? scoringMethod(method) : cuttingMethod(method))?.parameters[parameter];
  if (!spec) throw new Error(`${definition.id}: ${of} method ${method} has no parameter ${parameter}`);
  return spec;
}

/**
 * All arguments of a function in the order of its formula: columns, the preset, the methods' settings, the date, the
 * output, the language. Required ones come first.
 */
export function functionArguments(definition: FunctionDefinition): readonly FunctionArgument[] {
  const preset: FunctionArgument = {
    kind: "choice",
    name: "preset",
    enumId: `${definition.id}_PRESET`,
    required: false,
    description: { en: "Which tiers to use.", zh: "采用哪一套等级。" },
    choices: definition.presets.map(({ id, title, summary }) => ({ id, title, description: summary })),
  };
  const settings = definition.settings.map((setting): FunctionArgument => {
    const spec = specOf(definition, setting);
    return { ...setting, kind: "setting", required: false, description: spec.description, spec };
  });
  const asOf: FunctionArgument = {
    kind: "date",
    name: "asOf",
    required: false,
    description: {
      en: "Analysis date; give it where recency holds dates. Days are counted back from it.",
      zh: "分析日期；第一列是日期时填写，天数从这一天往回算。",
    },
  };
  return [
    ...definition.columns.map((column): FunctionArgument => ({ kind: "column", ...column })),
    preset,
    ...settings,
    ...(definition.dated ? [asOf] : []),
    {
      kind: "choice",
      name: "output",
      enumId: "OUTPUT",
      required: false,
      description: { en: "What to return.", zh: "返回什么内容。" },
      choices: outputs,
    },
    {
      kind: "choice",
      name: "language",
      enumId: "LANGUAGE",
      required: false,
      description: {
        en: "Language of the tier names; Excel's own if left out.",
        zh: "等级名称的语言；不填则与 Excel 相同。",
      },
      choices: languages,
    },
  ];
}
