import { makeStaticStyles } from "@fluentui/react-components";

/** The page itself: WebView2 hides its scroll bar unless the page always has one. */
export const usePageStyles = makeStaticStyles({
  body: { margin: 0, overflowY: "scroll", overflowX: "hidden" },
});
