type Rgb = readonly [number, number, number];

interface Hue {
  readonly best: Rgb;
  readonly least: Rgb;
}

/** One hue, dark for the best tier; the lightest still stands out from white paper. */
const blue: Hue = { best: [8, 52, 92], least: [140, 184, 220] };
/** Heads are counted in warm grey, so that they cannot be taken for value. */
const grey: Hue = { best: [92, 82, 74], least: [205, 195, 184] };

/**
 * Colour of a tier in sheets and charts.
 *
 * @example tierDepth(0, 4) // => "#08345c"
 */
export function tierDepth(index: number, count: number): string {
  return shade(blue, index, count);
}

/**
 * Colour of a tier's number of customers, where it stands beside its value.
 *
 * @example headcountDepth(0, 4) // => "#5c524a"
 */
export function headcountDepth(index: number, count: number): string {
  return shade(grey, index, count);
}

function shade({ best, least }: Hue, index: number, count: number): string {
  const share = count <= 1 ? 0 : index / (count - 1);
  const mixed = best.map((channel, at) => Math.round(channel + ((least[at] ?? channel) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}
