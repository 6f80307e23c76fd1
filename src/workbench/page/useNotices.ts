import { useCallback, useState } from "react";
import type { Notice } from "./notice";

export interface Notices {
  readonly all: readonly Notice[];
  /** Shows these in place of all earlier ones. */
  show(notices: readonly Notice[]): void;
  dismiss(notice: Notice): void;
}

/** The notices above the sheet. */
export function useNotices(): Notices {
  const [all, setAll] = useState<readonly Notice[]>([]);
  const dismiss = useCallback((notice: Notice) => setAll((current) => current.filter((entry) => entry !== notice)), []);
  return { all, show: setAll, dismiss };
}
