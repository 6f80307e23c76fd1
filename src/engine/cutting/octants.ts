import { issueFrom } from "../issues/issueFrom";
import { parameterReader } from "../parameterReader";
import { fixedLineParameter, isHigh, lineParameter, lineUsed, readLine, shareLineParameter } from "./axisLine";
import { wrongTierCount } from "./cuttingIssues";
import type { CuttingMethod } from "./cuttingMethod";
import { noTiers } from "./noTiers";
import { missingScores, scorePart } from "./scoreColumns";
import { tierEach } from "./tierEach";

const needs = ["r", "f", "m"] as const;
const octantCount = 8;
const defaultFixedScore = 3;

/**
 * Each of R, F and M high or low against a line: eight classes. The scheme's tiers stand for them in this order: M high before
 * M low, within that F high before F low, within that R high before R low. A value on a line is high.
 */
export const octants: CuttingMethod = {
  id: "octants",
  title: { en: "Eight classes by R, F and M", zh: "R、F、M 高低八分法" },
  summary: {
    en: "Parts customers by high or low recency, frequency and money.",
    zh: "R、F、M 各分高低，组合成八类客户。",
  },
  needs,
  parameters: {
    rLine: lineParameter({ en: "Line for recency", zh: "R 分界线" }),
    rFixed: fixedLineParameter({ en: "Recency: fixed line", zh: "R 固定值" }, "rLine", defaultFixedScore),
    rShare: shareLineParameter({ en: "Recency: top share", zh: "R 前百分之几" }, "rLine"),
    fLine: lineParameter({ en: "Line for frequency", zh: "F 分界线" }),
    fFixed: fixedLineParameter({ en: "Frequency: fixed line", zh: "F 固定值" }, "fLine", defaultFixedScore),
    fShare: shareLineParameter({ en: "Frequency: top share", zh: "F 前百分之几" }, "fLine"),
    mLine: lineParameter({ en: "Line for money", zh: "M 分界线" }),
    mFixed: fixedLineParameter({ en: "Money: fixed line", zh: "M 固定值" }, "mLine", defaultFixedScore),
    mShare: shareLineParameter({ en: "Money: top share", zh: "M 前百分之几" }, "mLine"),
  },
  sources: [
    "https://bz.zhsmjxc.com/pages/viewpage.action?pageId=2821466",
    "https://help.aliyun.com/en/document_detail/134842.html",
  ],

  cut({ scores, scheme }, parameters) {
    const count = scores.total.values.length;
    const [r, f, m] = needs.map((id) => scorePart(scores, id));
    if (r === undefined || f === undefined || m === undefined) return noTiers(count, missingScores(needs, scores));
    if (scheme.tiers.length !== octantCount) {
      const details = { expected: octantCount, found: scheme.tiers.length };
      return noTiers(count, [issueFrom(wrongTierCount, { field: "scheme", details })]);
    }
    const read = parameterReader(octants.parameters, parameters);
    const axes = [r, f, m].map((column, i) => ({ column, line: readLine(column, read), placesIfLow: 2 ** i }));
    return {
      tierOf: tierEach(count, (customer) => {
        let place = 0;
        for (const { column, line, placesIfLow } of axes) {
          const value = column.values[customer]!;
          if (Number.isNaN(value)) return -1;
          if (!isHigh(value, line, column)) place += placesIfLow;
        }
        return place;
      }),
      cuts: axes.flatMap(({ column, line }) => lineUsed(column, line)),
      issues: [],
    };
  },
};
