import { makeStaticStyles } from "@fluentui/react-components";

/** The page itself: WebView2 hides its scroll bar unless the page always has one. */
export const usePageStyles = makeStaticStyles({
  // What takes the focus is scrolled clear of the pyramid above and the button below.
  html: { scrollPaddingTop: "200px", scrollPaddingBottom: "100px" },
  body: { margin: 0, overflowY: "scroll", overflowX: "hidden" },
});
