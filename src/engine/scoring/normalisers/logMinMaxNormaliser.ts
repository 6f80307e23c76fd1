import { logMinMax } from "../../statistics/logMinMax";
import type { Normaliser } from "./normaliser";

/** In proportion on a logarithmic scale: ten times as much is one step, wherever it happens. */
export const logMinMaxNormaliser: Normaliser = {
  id: "log-min-max",
  title: { en: "Logarithm, then min–max", zh: "取对数后极差标准化" },
  description: {
    en: "As min–max on a logarithmic scale. For money with a few giants; no negative values.",
    zh: "先取对数再等比例换算，适合大小悬殊的金额；不能有负数。",
  },
  refusesNegatives: true,
  normalise: logMinMax,
};
