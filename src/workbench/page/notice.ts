/** Something the user should know; stays until dismissed or until the next thing happens to the same subject. */
export interface Notice {
  readonly intent: "info" | "success" | "warning" | "error";
  readonly text: string;
}
