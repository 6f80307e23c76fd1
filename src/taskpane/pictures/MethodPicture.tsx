import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Preset } from "../../engine/presets/preset";

const useStyles = makeStyles({
  picture: { color: tokens.colorBrandForeground1, flexShrink: 0, display: "block" },
});

type Shape = Preset["picture"];

const drawings: Readonly<Record<Shape, ReactNode>> = {
  pyramid: (
    <>
      <rect x="19" y="5" width="10" height="6" rx="1" />
      <rect x="14" y="13" width="20" height="6" rx="1" opacity=".8" />
      <rect x="9" y="21" width="30" height="6" rx="1" opacity=".6" />
      <rect x="4" y="29" width="40" height="6" rx="1" opacity=".4" />
    </>
  ),
  grid: (
    <>
      <rect x="25" y="4" width="17" height="15" rx="1.5" />
      <rect x="6" y="4" width="17" height="15" rx="1.5" opacity=".65" />
      <rect x="25" y="21" width="17" height="15" rx="1.5" opacity=".65" />
      <rect x="6" y="21" width="17" height="15" rx="1.5" opacity=".35" />
    </>
  ),
  curve: (
    <>
      <path d="M5 35 C9 12 18 7 43 5 L43 35 Z" opacity=".3" />
      <path d="M5 35 C9 12 18 7 43 5" fill="none" stroke="currentColor" strokeWidth="2.5" strokeLinecap="round" />
      <path d="M15 35 V12 M27 35 V7.5" stroke="currentColor" strokeWidth="1.5" strokeDasharray="2 2" opacity=".8" />
    </>
  ),
  ladder: (
    <>
      <rect x="6" y="27" width="8" height="8" rx="1" opacity=".4" />
      <rect x="16" y="20" width="8" height="15" rx="1" opacity=".6" />
      <rect x="26" y="12" width="8" height="23" rx="1" opacity=".8" />
      <rect x="36" y="5" width="8" height="30" rx="1" />
    </>
  ),
  cube: (
    <>
      <path d="M24 3 L40 11.5 L24 20 L8 11.5 Z" />
      <path d="M8 13.5 L23 21.5 V37 L8 29 Z" opacity=".65" />
      <path d="M40 13.5 L25 21.5 V37 L40 29 Z" opacity=".4" />
    </>
  ),
};

/** The shape of a method, drawn small; the words beside it say the same. */
export function MethodPicture({ shape }: { shape: Shape }) {
  return (
    <svg
      className={useStyles().picture}
      width="48"
      height="40"
      viewBox="0 0 48 40"
      fill="currentColor"
      aria-hidden="true"
    >
      {drawings[shape]}
    </svg>
  );
}
