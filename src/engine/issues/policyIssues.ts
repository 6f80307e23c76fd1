import type { IssueDefinition } from "../issue";

/** Troubles with settings. `field` is the path of the setting, as in "scoring.parameters.bins". */
export const policyIssues = {
  notAPolicy: {
    code: "policy.not-a-policy",
    severity: "error",
    message: { en: "This is not a Tierwise policy.", zh: "这不是 Tierwise 的分级方案。" },
    remedy: { en: "Choose a file that Tierwise exported.", zh: "请选择由 Tierwise 导出的文件。" },
  },
  newerFormat: {
    code: "policy.newer-format",
    severity: "error",
    message: {
      en: "This policy has format {value}; this version of Tierwise reads format {known}.",
      zh: "该方案的格式为 {value}，当前版本的 Tierwise 只能读取格式 {known}。",
    },
    remedy: { en: "Update Tierwise.", zh: "请更新 Tierwise。" },
  },
  settingMissing: {
    code: "policy.setting-missing",
    severity: "error",
    message: { en: 'The setting "{field}" is missing.', zh: "缺少设置项“{field}”。" },
    remedy: { en: "Choose it, or start from a preset again.", zh: "请补充该设置，或重新从预设开始。" },
  },
  settingWrong: {
    code: "policy.setting-wrong",
    severity: "error",
    message: {
      en: 'The setting "{field}" is "{value}"; expected: {expected}.',
      zh: "设置项“{field}”的值为“{value}”，应为：{expected}。",
    },
    remedy: { en: "Choose one of the values it can have.", zh: "请改为允许的值。" },
  },
  unknownMethod: {
    code: "policy.unknown-method",
    severity: "error",
    message: {
      en: 'There is no method "{value}" for "{field}".',
      zh: "“{field}”没有名为“{value}”的方法。",
    },
    remedy: { en: "Choose a method from the list, or update Tierwise.", zh: "请从列表中选择方法，或更新 Tierwise。" },
  },
  unknownParameter: {
    code: "policy.unknown-parameter",
    severity: "warning",
    message: {
      en: 'The method has no setting "{field}"; it was ignored.',
      zh: "该方法没有“{field}”这一设置项，已忽略。",
    },
    remedy: { en: "Nothing to do unless it mattered to you.", zh: "如不需要该设置，可不处理。" },
  },
  numberOutOfRange: {
    code: "policy.number-out-of-range",
    severity: "error",
    message: {
      en: '"{field}" is {value}; it must lie between {min} and {max}.',
      zh: "“{field}”为 {value}，应在 {min} 与 {max} 之间。",
    },
    remedy: { en: "Enter a number within these limits.", zh: "请输入范围内的数字。" },
  },
  numberNotWhole: {
    code: "policy.number-not-whole",
    severity: "error",
    message: { en: '"{field}" is {value}; it must be a whole number.', zh: "“{field}”为 {value}，应为整数。" },
    remedy: { en: "Enter a whole number.", zh: "请输入整数。" },
  },
  listLength: {
    code: "policy.list-length",
    severity: "error",
    message: {
      en: '"{field}" has {count} numbers; {tiers} tiers need {needed}.',
      zh: "“{field}”有 {count} 个数，{tiers} 个等级需要 {needed} 个。",
    },
    remedy: { en: "Add or remove numbers, or change the tiers.", zh: "请增减数字，或调整等级数量。" },
  },
  inputMissing: {
    code: "policy.input-missing",
    severity: "error",
    message: {
      en: 'The method needs "{field}", and no column is chosen for it.',
      zh: "该方法需要“{field}”，但未选择对应的列。",
    },
    remedy: { en: "Choose a column.", zh: "请选择一列。" },
  },
  criteriaMissing: {
    code: "policy.criteria-missing",
    severity: "error",
    message: { en: 'No criterion is chosen for "{field}".', zh: "“{field}”没有选择任何指标。" },
    remedy: { en: "Add at least one column with a weight above 0.", zh: "请至少添加一列，且权重大于 0。" },
  },
  weightsZero: {
    code: "policy.weights-zero",
    severity: "error",
    message: { en: 'All weights of "{field}" are 0.', zh: "“{field}”的权重全部为 0。" },
    remedy: { en: "Give at least one criterion a weight above 0.", zh: "请至少给一个指标设置大于 0 的权重。" },
  },
  weightNegative: {
    code: "policy.weight-negative",
    severity: "error",
    message: {
      en: 'The weight "{field}" is {value}; weights cannot be negative.',
      zh: "权重“{field}”为 {value}，权重不能为负。",
    },
    remedy: {
      en: "For a criterion where less is better, turn its direction instead.",
      zh: "如果该指标越小越好，请改用“越小越好”的方向。",
    },
  },
  repeatedId: {
    code: "policy.repeated-id",
    severity: "error",
    message: { en: '"{value}" occurs twice in "{field}".', zh: "“{field}”中“{value}”重复出现。" },
    remedy: { en: "Give each its own code.", zh: "请使用各不相同的代码。" },
  },
  sourceMismatch: {
    code: "policy.source-mismatch",
    severity: "error",
    message: {
      en: '"{field}" does not fit the kind of table: orders give what they add up to, customers give columns.',
      zh: "“{field}”与表格类型不符：订单表提供汇总指标，客户表提供列。",
    },
    remedy: { en: "Choose the measure again.", zh: "请重新选择指标。" },
  },
  cutNeedsScore: {
    code: "policy.cut-needs-score",
    severity: "error",
    message: {
      en: 'This way of cutting needs the score "{field}", which the scoring method does not give.',
      zh: "该划分方式需要“{field}”得分，而所选评分方法没有提供。",
    },
    remedy: { en: "Choose another scoring method or another way of cutting.", zh: "请更换评分方法或划分方式。" },
  },
  measureNotPrepared: {
    code: "policy.measure-not-prepared",
    severity: "error",
    message: { en: 'The measure "{field}" has not been read yet.', zh: "指标“{field}”尚未读取。" },
    remedy: { en: "Read the table again.", zh: "请重新读取表格。" },
  },
} as const satisfies Record<string, IssueDefinition>;
