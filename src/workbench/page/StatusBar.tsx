import type { Book } from "../model/book";
import { useTexts } from "./TextsContext";
import { useCellMessage } from "./useCellMessage";

interface StatusBarProps {
  readonly book: Book | null;
  /** What is being done, or null. */
  readonly activity: string | null;
}

/** What the page is doing, and what the function in the active cell says of its error. */
export function StatusBar({ book, activity }: StatusBarProps) {
  const texts = useTexts();
  const message = useCellMessage(book);
  return (
    <footer className="statusBar">
      <span role="status">{activity ?? texts.ready}</span>
      {message !== null && (
        <span className="cellMessage" role="alert">
          {texts.cellError}: {message}
        </span>
      )}
    </footer>
  );
}
