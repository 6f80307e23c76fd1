import type { ChoiceParameter } from "../parameter";

/** The choice whether a higher or a lower figure makes the better customer. Its ids are those of `Direction`. */
export const directionParameter: ChoiceParameter = {
  kind: "choice",
  title: { en: "Better is", zh: "方向" },
  description: {
    en: "Whether a higher or a lower figure makes the better customer.",
    zh: "数值越大越好，还是越小越好。",
  },
  default: "more-is-better",
  options: [
    {
      id: "more-is-better",
      title: { en: "Higher", zh: "越大越好" },
      description: { en: "As with revenue or profit.", zh: "例如销售额、利润。" },
    },
    {
      id: "less-is-better",
      title: { en: "Lower", zh: "越小越好" },
      description: { en: "As with days overdue or complaints.", zh: "例如逾期天数、投诉次数。" },
    },
  ],
};
