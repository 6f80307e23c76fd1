type Rgb = readonly [number, number, number];

/** One hue, dark for the best tier; the lightest still stands out from white paper. */
const best: Rgb = [8, 52, 92];
const least: Rgb = [140, 184, 220];

/**
 * Colour of a tier in sheets and charts.
 *
 * @example tierDepth(0, 4) // => "#08345c"
 */
export function tierDepth(index: number, count: number): string {
  const share = count <= 1 ? 0 : index / (count - 1);
  const mixed = best.map((channel, at) => Math.round(channel + ((least[at] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
