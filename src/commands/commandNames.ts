/** The names that the manifest's ribbon buttons call, in its order. */
export const commandNames = {
  rerunLastPolicy: "rerunLastPolicy",
  drawPyramid: "drawPyramid",
} as const;

export type CommandName = keyof typeof commandNames;
