import type { Book } from "../model/book";

/** Calls back, once a frame at most, whenever the cells move on the screen: scroll, zoom, sizes, another sheet. */
export function onGridView(book: Book, moved: () => void): () => void {
  let frame = 0;
  const request = () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(moved);
  };
  const { api } = book;
  const events = [api.Event.Scroll, api.Event.SheetZoomChanged, api.Event.SheetSkeletonChanged] as const;
  const subscriptions = events.map((event) => api.addEvent(event, request));
  const forget = book.onChange(request);
  window.addEventListener("resize", request);
  moved();
  request();
  return () => {
    cancelAnimationFrame(frame);
    subscriptions.forEach((subscription) => subscription.dispose());
    forget();
    window.removeEventListener("resize", request);
  };
}
