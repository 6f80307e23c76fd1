import type { Book } from "../model/book";
import { useTexts } from "./TextsContext";

interface StatusBarProps {
  readonly book: Book | null;
  /** What is being done, or null. */
  readonly activity: string | null;
}

/** What the page is doing, and what the function in the active cell says of its error. */
export function StatusBar({ activity }: StatusBarProps) {
  const texts = useTexts();
  return (
    <footer className="statusBar">
      <span role="status">{activity ?? texts.ready}</span>
    </footer>
  );
}
