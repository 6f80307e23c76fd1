import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ mark: { color: tokens.colorBrandForeground1, display: "block", flexShrink: 0 } });

/** The product's mark: a stepped pyramid. */
export function Mark({ sizePx }: { readonly sizePx: number }) {
  return (
    <svg
      className={useStyles().mark}
      width={sizePx}
      height={sizePx}
      viewBox="0 0 16 16"
      fill="currentColor"
      aria-hidden="true"
    >
      <rect x="6" y="1.5" width="4" height="3" rx=".5" />
      <rect x="4" y="5.25" width="8" height="3" rx=".5" opacity=".85" />
      <rect x="2" y="9" width="12" height="3" rx=".5" opacity=".65" />
      <rect x="0" y="12.75" width="16" height="3" rx=".5" opacity=".45" />
    </svg>
  );
}
