import { mapX } from "./mapX";
import type { SegmentMap } from "./segmentMap";

/** Every segment map, the default first. */
export const segmentMaps: readonly SegmentMap[] = [mapX];

/** The segment map of an id, or undefined. */
export function segmentMap(id: string): SegmentMap | undefined {
  return segmentMaps.find((map) => map.id === id);
}
