import type { AxisScale } from "./axisScale";

interface Scatter {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly scales: { readonly x: AxisScale; readonly y: AxisScale };
  readonly sizePx: number;
  readonly tiers: number;
}

const dotsAtMost = 2000;

/** One SVG path of dots a tier, the origin at the bottom left. Of many customers every n-th is drawn. */
export function tierPaths(tierOf: Int32Array, { x, y, scales, sizePx, tiers }: Scatter): readonly string[] {
  const dots = Array.from({ length: tiers }, (): string[] => []);
  const every = Math.max(1, Math.ceil(tierOf.length / dotsAtMost));
  for (let customer = 0; customer < tierOf.length; customer += every) {
    const [xValue = NaN, yValue = NaN] = [x[customer], y[customer]];
    const path = dots[tierOf[customer] ?? -1];
    if (!path || Number.isNaN(xValue) || Number.isNaN(yValue)) continue;
    const left = (scales.x.place(xValue) * sizePx).toFixed(1);
    const top = ((1 - scales.y.place(yValue)) * sizePx).toFixed(1);
    path.push(`M${left} ${top}h0`);
  }
  return dots.map((path) => path.join(""));
}
