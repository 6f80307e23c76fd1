import { mapG } from "./mapG";
import { mapP } from "./mapP";
import { mapRReadme } from "./mapRReadme";
import { mapRTest } from "./mapRTest";
import { mapX } from "./mapX";
import type { SegmentMap } from "./segmentMap";

/** Every segment map, the default first. A new one is a file here and a line below. */
export const segmentMaps: readonly SegmentMap[] = [mapX, mapG, mapRTest, mapRReadme, mapP];

/** The segment map of an id, or undefined. */
export function segmentMap(id: string): SegmentMap | undefined {
  return segmentMaps.find((map) => map.id === id);
}
