import type { LocalText } from "../localText";

/** One tier of a scheme. Codes of two schemes are never compared: "A" is second in SABC and first in ABC. */
export interface Tier {
  /** Short and unique within its scheme: "S", "platinum", "champions". */
  readonly code: string;
  readonly name: LocalText;
  /** What the sales team does with these customers. */
  readonly strategy: LocalText;
  /** Share of customers that the source gives, 0…1, and whether the number was said there or inferred by us. */
  readonly share?: { readonly value: number; readonly origin: "stated" | "inferred" };
  /** Share of the team's effort that the source gives. */
  readonly effort?: { readonly value: number; readonly origin: "stated" | "inferred" };
}

/** An ordered ladder of tiers, best first. The order is a field of its own: a letter says nothing about rank. */
export interface Scheme {
  readonly id: string;
  readonly title: LocalText;
  readonly summary: LocalText;
  /** ladder: rank means better; segments: kinds of customers, ordered for display by value. */
  readonly shape: "ladder" | "segments";
  readonly tiers: readonly Tier[];
  readonly sources: readonly string[];
}
