import { makeStyles, tokens } from "@fluentui/react-components";
import { useRef, type KeyboardEvent, type PointerEvent } from "react";
import type { Tier } from "../../engine/schemes/scheme";
import { usePaneText } from "../PaneText";
import { useThemeKind } from "../ThemeKindContext";
import { tierColour } from "../tierColour";
import { borderOf, withBorder } from "./shares";

const useStyles = makeStyles({
  bar: {
    position: "relative",
    height: "24px",
    margin: "2px 8px 0",
    touchAction: "none",
    "@media (forced-colors: active)": { border: "1px solid CanvasText" },
  },
  part: { position: "absolute", top: 0, bottom: 0 },
  handle: {
    position: "absolute",
    top: "-3px",
    bottom: "-3px",
    width: "16px",
    marginLeft: "-8px",
    cursor: "ew-resize",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "0" },
    "::after": {
      content: '""',
      position: "absolute",
      left: "5px",
      top: 0,
      bottom: 0,
      width: "6px",
      boxSizing: "border-box",
      borderRadius: "3px",
      backgroundColor: tokens.colorNeutralBackground1,
      border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    },
  },
});

interface ShareBarProps {
  readonly shares: readonly number[];
  readonly tiers: readonly Tier[];
  readonly onChange: (shares: readonly number[]) => void;
}

/** All customers as one bar, best tier left, with a handle on every border between two tiers. */
export function ShareBar({ shares, tiers, onChange }: ShareBarProps) {
  const styles = useStyles();
  const kind = useThemeKind();
  const bar = useRef<HTMLDivElement>(null);
  const positionOf = ({ clientX }: PointerEvent) => {
    const { left, width } = bar.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    return Math.round(((clientX - left) / Math.max(1, width)) * 100) / 100;
  };
  return (
    <div className={styles.bar} ref={bar}>
      {shares.map((share, at) => (
        <span
          key={tiers[at]?.code ?? at}
          className={styles.part}
          style={{
            left: `${100 * (borderOf(shares, at) - share)}%`,
            width: `${100 * share}%`,
            backgroundColor: tierColour(at, tiers.length, kind),
          }}
        />
      ))}
      {shares.slice(0, -1).map((_, at) => (
        <BorderHandle
          key={tiers[at]?.code ?? at}
          shares={shares}
          at={at}
          pair={[tiers[at], tiers[at + 1]]}
          onMove={(position) => onChange(withBorder(shares, at, position))}
          positionOf={positionOf}
        />
      ))}
    </div>
  );
}

interface BorderHandleProps {
  readonly shares: readonly number[];
  readonly at: number;
  readonly pair: readonly (Tier | undefined)[];
  readonly onMove: (position: number) => void;
  readonly positionOf: (event: PointerEvent) => number;
}

function BorderHandle({ shares, at, pair, onMove, positionOf }: BorderHandleProps) {
  const styles = useStyles();
  const { t, local, format } = usePaneText();
  const border = borderOf(shares, at);
  const from = border - (shares[at] ?? 0);
  const to = border + (shares[at + 1] ?? 0);
  const [upper, lower] = pair.map((tier) => (tier ? local(tier.name) : ""));
  const move = (event: KeyboardEvent) => {
    const position = keyPosition(event.key, { border, from, to });
    if (position === null) return;
    event.preventDefault();
    onMove(position);
  };
  return (
    <span
      className={styles.handle}
      style={{ left: `${100 * border}%` }}
      role="slider"
      tabIndex={0}
      aria-label={t("cuts.between", { upper: upper ?? "", lower: lower ?? "" })}
      aria-valuemin={Math.round(100 * from)}
      aria-valuemax={Math.round(100 * to)}
      aria-valuenow={Math.round(100 * border)}
      aria-valuetext={format.share(border)}
      onKeyDown={move}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => event.currentTarget.hasPointerCapture(event.pointerId) && onMove(positionOf(event))}
    />
  );
}

interface Span {
  readonly border: number;
  readonly from: number;
  readonly to: number;
}

function keyPosition(key: string, { border, from, to }: Span): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowLeft: -0.01,
    ArrowDown: -0.01,
    ArrowRight: 0.01,
    ArrowUp: 0.01,
    PageDown: -0.1,
    PageUp: 0.1,
  };
  if (key === "Home") return from;
  if (key === "End") return to;
  const step = steps[key];
  return step === undefined ? null : Math.round((border + step) * 1e6) / 1e6;
}
