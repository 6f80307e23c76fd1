/** Width in pixels of the widest digit of the default font, Calibri 11; Excel's widths are counted in it. */
const DIGIT_WIDTH_PX = 7;
const WIDTH_UNITS = 256;

/** Pixels of a column of `width` characters, as Excel rounds them (ECMA-376 part 1, 18.3.1.13). widthToPx(9.140625) // => 64 */
export function widthToPx(width: number): number {
  const units = WIDTH_UNITS * width + Math.trunc(128 / DIGIT_WIDTH_PX);
  return Math.trunc((units / WIDTH_UNITS) * DIGIT_WIDTH_PX);
}

/** pxToWidth(64) // => 9.140625 */
export function pxToWidth(px: number): number {
  return Math.trunc((px / DIGIT_WIDTH_PX) * WIDTH_UNITS) / WIDTH_UNITS;
}

export const DEFAULT_COLUMN_WIDTH_PX = 64;
export const POINTS_PER_PX = 0.75;
export const EMU_PER_POINT = 12700;
