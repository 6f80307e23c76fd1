/** Excel on the web starts its panes at 350 px; narrower than 320 px is not supported. */
export const paneWidthPx = { minimum: 320, standard: 350, maximum: 600, step: 10 } as const;

export function limitedWidth(width: number): number {
  return Math.min(paneWidthPx.maximum, Math.max(paneWidthPx.minimum, width));
}
