import type { Book } from "../model/book";
import { onViewportMove } from "./gridViewport";

/** Calls back, once a frame at most, whenever the cells move on the screen: scroll, zoom, sizes, another sheet. */
export function onGridView(book: Book, moved: () => void): () => void {
  let frame = 0;
  const request = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(moved);
  };
  const stop = onViewportMove(book.api, book.unitId, request);
  const forget = book.onChange(request);
  window.addEventListener("resize", request);
  moved();
  request();
  return () => {
    cancelAnimationFrame(frame);
    stop();
    forget();
    window.removeEventListener("resize", request);
  };
}
