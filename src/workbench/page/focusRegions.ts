/** The parts of the page in the order in which F6 visits them. */
export const regionOrder = ["grid", "topBar", "ribbon", "pane"] as const;

export type Region = (typeof regionOrder)[number];

/**
 * The region after (or before) the current one that can be visited now.
 * @example nextRegion("grid", "forward", () => true) // => "topBar"
 */
export function nextRegion(
  current: Region | null,
  direction: "forward" | "backward",
  visitable: (region: Region) => boolean,
): Region {
  const step = direction === "forward" ? 1 : -1;
  const count = regionOrder.length;
  const start = current === null ? (direction === "forward" ? -1 : count) : regionOrder.indexOf(current);
  for (let moved = 1; moved <= count; moved++) {
    const region = regionOrder[(start + step * moved + count * 2) % count] as Region;
    if (visitable(region)) return region;
  }
  return "grid";
}

/** The region that holds an element, or null. */
export function regionOf(element: Element | null): Region | null {
  const name = element?.closest("[data-region]")?.getAttribute("data-region");
  return regionOrder.find((region) => region === name) ?? null;
}
