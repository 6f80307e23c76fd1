import { useCallback, useState } from "react";
import type { Notice } from "./notice";

export interface Notices {
  /** For the bars above the sheet. */
  readonly bars: readonly Notice[];
  /** What went well needs no bar: the status line says it. */
  readonly success: string | null;
  /** Shows these in place of all earlier ones. */
  show(notices: readonly Notice[]): void;
  dismiss(notice: Notice): void;
}

/** The notices above the sheet. */
export function useNotices(): Notices {
  const [all, setAll] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((notice: Notice) => setAll((current) => current.filter((entry) => entry !== notice)), []);
  const success = all.find(({ intent }) => intent === "success")?.text ?? null;
  return { bars: all.filter(({ intent }) => intent !== "success"), success, show: setAll, dismiss };
}
