import type { Scheme, Tier } from "./scheme";

/** The eleven customary RFM segments, best first by the value they stand for. */
const tiers: readonly Tier[] = [
  {
    code: "champions",
    name: { en: "Champions", zh: "冠军客户" },
    strategy: {
      en: "Reward them, give them first look at what is new, ask them for referrals.",
      zh: "重点奖励，新品优先体验，请他们转介绍。",
    },
  },
  {
    code: "loyal",
    name: { en: "Loyal Customers", zh: "忠诚客户" },
    strategy: {
      en: "Sell up and across, ask for a review, keep the account manager steady.",
      zh: "向上销售、交叉销售，邀请评价，客户经理保持稳定。",
    },
  },
  {
    code: "potential-loyalist",
    name: { en: "Potential Loyalists", zh: "潜在忠诚客户" },
    strategy: {
      en: "Recommend what goes with their last order; offer membership or a yearly agreement.",
      zh: "围绕上次订单推荐配套产品，引导入会或签年度框架。",
    },
  },
  {
    code: "new",
    name: { en: "New Customers", zh: "新客户" },
    strategy: {
      en: "Make the first delivery faultless, call a week later, plan the second order.",
      zh: "做好首单交付，一周内回访，尽快促成第二单。",
    },
  },
  {
    code: "promising",
    name: { en: "Promising", zh: "有希望客户" },
    strategy: {
      en: "Raise the rhythm: samples, small offers, a reason to order again soon.",
      zh: "用样品和小优惠拉动复购，提高下单频率。",
    },
  },
  {
    code: "need-attention",
    name: { en: "Need Attention", zh: "需关注客户" },
    strategy: {
      en: "Get back in touch with an offer made for them and limited in time.",
      zh: "主动联系，给出限时的专属方案。",
    },
  },
  {
    code: "about-to-sleep",
    name: { en: "About to Sleep", zh: "即将沉睡客户" },
    strategy: {
      en: "Remind them what they used to buy; a light touch now is cheaper than winning back later.",
      zh: "结合过往采购做提醒，趁早唤醒，比流失后挽回省得多。",
    },
  },
  {
    code: "at-risk",
    name: { en: "At Risk", zh: "流失风险客户" },
    strategy: {
      en: "Call in person, find out why the orders stopped, settle open complaints first.",
      zh: "客户经理亲自回访，弄清停单原因，先解决遗留投诉。",
    },
  },
  {
    code: "cannot-lose",
    name: { en: "Can't Lose Them", zh: "不能失去的客户" },
    strategy: {
      en: "Executive visit and a tailored offer: big spenders who went quiet must not go to a competitor.",
      zh: "高层出面，一户一策全力挽回，绝不能让大客户转投竞争对手。",
    },
  },
  {
    code: "hibernating",
    name: { en: "Hibernating", zh: "沉睡客户" },
    strategy: {
      en: "Keep in the mailing with relevant news; no visits until they react.",
      zh: "保持短信、邮件触达，有反应再跟进，暂不安排拜访。",
    },
  },
  {
    code: "lost",
    name: { en: "Lost", zh: "流失客户" },
    strategy: {
      en: "One low-cost attempt to win them back, then let them rest.",
      zh: "做一次低成本召回，无效则不再投入。",
    },
  },
];

/** The eleven segments of segment map X. */
export const rfmSegments: Scheme = {
  id: "rfm-11",
  title: { en: "11 RFM segments", zh: "RFM 11 类客户" },
  summary: {
    en: "From champions to lost customers: who to reward, who to wake, who to win back.",
    zh: "从冠军客户到流失客户：谁该奖励、谁该唤醒、谁该挽回，一目了然。",
  },
  shape: "segments",
  tiers,
  sources: ["https://squeezely.atlassian.net/wiki/pages/diffpages.action?originalId=2666070026&pageId=2666070037"],
};

/** A segment of the eleven by its code, for schemes that share some of them. @throws RangeError  an unknown code */
export function rfmSegment(code: string): Tier {
  const tier = tiers.find((candidate) => candidate.code === code);
  if (tier === undefined) throw new RangeError(`No RFM segment "${code}"`);
  return tier;
}
