import { makeStyles, tokens } from "@fluentui/react-components";
import type { Run } from "../../engine/run";
import { usePaneText } from "../PaneText";
import { useThemeKind } from "../ThemeKindContext";
import { tierColour } from "../tierColour";
import { axisScale, type AxisScale } from "./axisScale";
import { histogram } from "./histogram";
import { PictureFrame } from "./PictureFrame";

const useStyles = makeStyles({
  cut: { stroke: tokens.colorNeutralForeground1, strokeWidth: "1", strokeDasharray: "3 2" },
  base: { stroke: tokens.colorNeutralStroke1, strokeWidth: "1" },
});

const widthPx = 280;
const heightPx = 84;
const bins = 40;

/** How the scores spread, bars in the colours of the tiers, a dashed line where a tier begins. */
export function HistogramPicture({ run }: { readonly run: Run }) {
  const styles = useStyles();
  const { t, local, format } = usePaneText();
  const kind = useThemeKind();
  const { tiers } = run.policy.scheme;
  const scale = axisScale(run.total.values);
  const bars = histogram(run.total.values, run.tierOf, { bins, tiers: tiers.length, place: scale.place });
  const tallest = Math.max(1, ...bars.map((bar) => bar.reduce((sum, count) => sum + count, 0)));
  const step = widthPx / bins;
  return (
    <PictureFrame
      label={t("cuts.picture", { name: local(run.total.title) })}
      left={format.short(scale.min)}
      right={format.short(scale.max)}
    >
      <svg width="100%" viewBox={`0 0 ${widthPx} ${heightPx}`} preserveAspectRatio="none" aria-hidden="true">
        {bars.map((counts, bin) =>
          stacked(counts, tallest).map(({ tier, y, height }) => (
            <rect
              key={`${bin}-${tier}`}
              x={bin * step + 0.5}
              y={y}
              width={step - 1}
              height={height}
              fill={tierColour(tier, tiers.length, kind)}
            />
          )),
        )}
        <line className={styles.base} x1={0} x2={widthPx} y1={heightPx - 0.5} y2={heightPx - 0.5} />
        {floorPlaces(run, scale).map((place) => (
          <line
            key={place}
            className={styles.cut}
            x1={place * widthPx}
            x2={place * widthPx}
            y1={0}
            y2={heightPx}
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
    </PictureFrame>
  );
}

interface Block {
  readonly tier: number;
  readonly y: number;
  readonly height: number;
}

/** Better tiers on top of lesser ones; heights by square root, so that a lone customer can be seen beside hundreds. */
function stacked(counts: readonly number[], tallest: number): readonly Block[] {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return [];
  const full = Math.sqrt(total / tallest) * (heightPx - 4);
  let top = heightPx - full;
  return counts.flatMap((count, tier) => {
    if (count === 0) return [];
    const block = { tier, y: top, height: (count / total) * full };
    top += block.height;
    return [block];
  });
}

/** Floors of tiers on the score's own axis; cuts of other fields have no place in this picture. */
function floorPlaces({ cuts, policy }: Run, scale: AxisScale): readonly number[] {
  const codes = new Set(policy.scheme.tiers.map(({ code }) => code));
  const floors = cuts.filter(({ field }) => codes.has(field)).flatMap(({ values }) => values);
  return [...new Set(floors.map(scale.place))];
}
