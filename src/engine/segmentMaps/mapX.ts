import type { SegmentMap } from "./segmentMap";

const codes = (listed: string): readonly string[] => listed.split(" ");

/** Eleven segments; every one of the 125 codes is listed, each once. */
export const mapX: SegmentMap = {
  id: "rfm-11",
  title: { en: "11 segments, all 125 codes", zh: "11 类客户（125 个编码全覆盖）" },
  summary: {
    en: "The eleven customary names; every R, F, M code belongs to exactly one.",
    zh: "通行的 11 种叫法，R、F、M 的每个编码都恰好归入一类。",
  },
  scheme: "rfm-11",
  axes: ["r", "f", "m"],
  scores: [1, 5],
  rules: [
    { segment: "champions", codes: codes("555 554 544 545 454 455 445") },
    { segment: "loyal", codes: codes("543 444 435 355 354 345 344 335") },
    {
      segment: "potential-loyalist",
      codes: codes("553 551 552 541 542 533 532 531 452 451 442 441 431 453 433 432 423 353 352 351 342 341 333 323"),
    },
    { segment: "new", codes: codes("512 511 422 421 412 411 311") },
    { segment: "promising", codes: codes("525 524 523 522 521 515 514 513 425 424 413 414 415 315 314 313") },
    { segment: "need-attention", codes: codes("535 534 443 434 343 334 325 324") },
    { segment: "about-to-sleep", codes: codes("331 321 312 221 213 231 241 251") },
    {
      segment: "at-risk",
      codes: codes("255 254 245 244 253 252 243 242 235 234 225 224 153 152 145 143 142 135 134 133 125 124"),
    },
    { segment: "cannot-lose", codes: codes("155 154 144 214 215 115 114 113") },
    { segment: "hibernating", codes: codes("332 322 233 232 223 222 132 123 122 212 211") },
    { segment: "lost", codes: codes("111 112 121 131 141 151") },
  ],
  sources: ["https://squeezely.atlassian.net/wiki/pages/diffpages.action?originalId=2666070026&pageId=2666070037"],
};
