import type { PaneText } from "../PaneText";
import type { MoveReason } from "../state/moveReason";

/** The reason in about six words; empty where the numbers, as written, would not show it. */
export function moveReasonText(reason: MoveReason | null, { t, local, format }: PaneText): string {
  if (reason === null) return "";
  if (reason.about === "scores") {
    const words = reason.changes.map(({ title, from, to }) =>
      t("why.score", { name: local(title), from: format.count(from), to: format.count(to) }),
    );
    return words.join(t("list.separator"));
  }
  const { side, tier } = reason;
  const [value, line] = [format.full(reason.value), format.full(reason.line)];
  if (value === line && (side === "below" || side === "beyond")) return "";
  const words = { name: local(reason.title), value, line };
  if (tier && (side === "reaches" || side === "below"))
    return t(`why.tier.${side}`, { ...words, tier: local(tier.name) });
  return t(`why.line.${side}`, words);
}
