import { rRfmSegments } from "../schemes/rRfmSegments";
import type { Preset } from "./preset";

/** Scores and segments exactly as the R package rfm 0.3.0 gives them. */
export const rRfmPreset: Preset = {
  id: "r-rfm",
  title: { en: "RFM as the R package rfm", zh: "RFM（与 R 语言 rfm 包一致）" },
  summary: {
    en: "Reproduces the R package row by row: its cuts, its scores, its segments with their gaps.",
    zh: "逐行复现 R 的 rfm 包：切点、评分以及它带缺口的细分。",
  },
  whenToUse: {
    en: "Somebody has a report from R and the numbers must agree.",
    zh: "同事用 R 出过报表，需要数字对得上。",
  },
  picture: "cube",
  methods: {
    scoring: { method: "rfm", parameters: { bins: 5, rule: "r-rfm" } },
    cutting: { method: "codeMap", parameters: { map: "r-rfm-test" } },
    scheme: rRfmSegments,
  },
  sources: ["R package rfm 0.3.0, R/utils.R, tests/testthat/test-rfm-segment.R"],
};
