import type { IconSet } from "../manifest/addinManifest";

/**
 * The smallest icon that is sharp at this size on a screen with so many pixels to a CSS pixel; the largest where none is.
 * @example iconFor({ 16: "a", 32: "b" }, 16, 2) // => "b"
 */
export function iconFor(icons: IconSet, sizePx: number, pixelRatio: number): string | undefined {
  const sizes = Object.keys(icons).map(Number);
  const sharp = sizes.filter((size) => size >= sizePx * pixelRatio);
  return icons[sharp.length > 0 ? Math.min(...sharp) : Math.max(...sizes)];
}
