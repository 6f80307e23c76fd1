import type { ThemeKind } from "./theme";

type Rgb = readonly [number, number, number];

/** One hue in even steps of depth: the top tier stands out most from the pane's background. */
const ends: Readonly<Record<ThemeKind, { readonly top: Rgb; readonly bottom: Rgb }>> = {
  light: { top: [8, 52, 92], bottom: [92, 152, 202] },
  dark: { top: [190, 222, 246], bottom: [38, 96, 144] },
  contrast: { top: [26, 235, 255], bottom: [26, 235, 255] },
};

/** Colour of the tier at `index` (0 = best) of `count`, as a CSS colour. */
export function tierColour(index: number, count: number, kind: ThemeKind): string {
  const { top, bottom } = ends[kind];
  const depth = count <= 1 ? 0 : index / (count - 1);
  const mixed = top.map((channel, at) => Math.round(channel + ((bottom[at] ?? channel) - channel) * depth));
  return `rgb(${mixed.join(" ")})`;
}
