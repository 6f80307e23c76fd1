import { minMax } from "../../statistics/minMax";
import type { Normaliser } from "./normaliser";

/** In proportion between the lowest and the highest customer. */
export const minMaxNormaliser: Normaliser = {
  id: "min-max",
  title: { en: "Min–max", zh: "极差标准化" },
  description: {
    en: "In proportion between the lowest and the highest. Fair for ratings; one giant flattens all others.",
    zh: "按最低到最高等比例换算，适合评分类数据；遇到特别大的客户，其余会被压低。",
  },
  refusesNegatives: false,
  normalise: minMax,
};
