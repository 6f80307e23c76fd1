import { useEffect, useRef } from "react";
import { createGrid, type DisplayLocale, type Grid } from "./createGrid";
import { type GridControlNames, nameControls } from "./nameControls";

interface GridHostProps {
  readonly locale: DisplayLocale;
  readonly dark: boolean;
  readonly label: string;
  readonly names: GridControlNames;
  readonly grid: Grid | null;
  readonly onReady: (grid: Grid) => void;
}

/** The element that the spreadsheet lives in: it starts once and follows language and theme. */
export function GridHost({ locale, dark, label, names, grid, onReady }: GridHostProps) {
  const container = useRef<HTMLDivElement>(null);
  const startup = useRef({ locale, dark, onReady });
  useEffect(() => {
    if (!container.current) return;
    const { onReady: ready, ...look } = startup.current;
    const started = createGrid({ container: container.current, ...look });
    ready(started);
    return () => started.dispose();
  }, []);
  useEffect(() => grid?.setLocale(locale), [grid, locale]);
  useEffect(() => grid?.setDark(dark), [grid, dark]);
  useEffect(() => (container.current ? nameControls(container.current, names) : undefined), [names]);
  return <div ref={container} className="gridHost" role="region" aria-label={label} />;
}
