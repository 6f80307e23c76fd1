import type { Scheme } from "./scheme";

/** The eight types of Chinese practice. Order: money first, then frequency, then recency; see the cut by octants. */
export const rfmEightTypes: Scheme = {
  id: "rfm-8",
  title: { en: "8 RFM types", zh: "RFM 八类客户" },
  summary: {
    en: "High or low in recency, frequency and money: eight types, as usual in Chinese practice.",
    zh: "R、F、M 各分高低，组成国内通行的八类客户。",
  },
  shape: "segments",
  tiers: [
    {
      code: "important-value",
      name: { en: "Important – Value", zh: "重要价值客户" },
      strategy: {
        en: "Recent, frequent, big: best service, first pick, keep competitors out.",
        zh: "近期常买、金额高：提供 VIP 服务，资源倾斜，防止被挖走。",
      },
    },
    {
      code: "important-keep",
      name: { en: "Important – Keep", zh: "重要保持客户" },
      strategy: {
        en: "Frequent and big, but quiet lately: get in touch yourself, bring something new.",
        zh: "常买、金额高，但近期没来：主动联系，带着新品或新方案上门。",
      },
    },
    {
      code: "important-develop",
      name: { en: "Important – Develop", zh: "重要发展客户" },
      strategy: {
        en: "Recent and big, but seldom: raise the order rhythm with a plan or membership.",
        zh: "近期大额但次数少：通过会员、框架协议提高下单频率。",
      },
    },
    {
      code: "important-win-back",
      name: { en: "Important – Win back", zh: "重要挽留客户" },
      strategy: {
        en: "Big once, long gone: find out why, make a personal offer.",
        zh: "曾经大额、久未下单：弄清原因，一对一挽留。",
      },
    },
    {
      code: "general-value",
      name: { en: "General – Value", zh: "一般价值客户" },
      strategy: {
        en: "Recent and frequent, small orders: raise the order value with bundles.",
        zh: "近期常买、金额不高：用组合套餐提高客单价。",
      },
    },
    {
      code: "general-keep",
      name: { en: "General – Keep", zh: "一般保持客户" },
      strategy: {
        en: "Frequent small orders, quiet lately: a reminder and a small reason to come back.",
        zh: "过去常买小单、近期没来：发提醒、给小优惠，拉回来。",
      },
    },
    {
      code: "general-develop",
      name: { en: "General – Develop", zh: "一般发展客户" },
      strategy: {
        en: "New or occasional: make the next order easy.",
        zh: "新客或偶尔购买：降低复购门槛，促成下一单。",
      },
    },
    {
      code: "general-win-back",
      name: { en: "General – Win back", zh: "一般挽留客户" },
      strategy: {
        en: "Long gone and small: mailings only.",
        zh: "久未购买、金额低：只做低成本触达。",
      },
    },
  ],
  sources: ["https://bz.zhsmjxc.com/pages/viewpage.action?pageId=2821466"],
};
