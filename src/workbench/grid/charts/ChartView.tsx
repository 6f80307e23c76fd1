import type { ChartMarks, LineMark, ShapeMark, TextMark } from "./chartMarks";
import { chartColors } from "./chartText";

interface ChartViewProps {
  readonly marks: ChartMarks;
  readonly name: string;
}

/** A chart as SVG. It keeps its own light ground in the dark theme, as a chart in a workbook does. */
export function ChartView({ marks, name }: ChartViewProps) {
  return (
    <svg
      role="img"
      aria-label={marks.title ? `${name}: ${marks.title.text}` : name}
      className="chart"
      viewBox={`0 0 ${marks.widthPx} ${marks.heightPx}`}
      width="100%"
      height="100%"
    >
      <rect width={marks.widthPx} height={marks.heightPx} fill={chartColors.background} stroke={chartColors.line} />
      {marks.lines.map((mark, index) => (
        <Line key={index} mark={mark} />
      ))}
      {marks.shapes.map((mark, index) => (
        <Shape key={index} mark={mark} />
      ))}
      {marks.texts.map((mark, index) => (
        <Text key={index} mark={mark} />
      ))}
      {marks.title && <Text mark={marks.title} />}
      {marks.legend.map(({ x, y, color, label }, index) => (
        <g key={index}>
          {color && <rect x={x} y={y} width={10} height={10} fill={color} />}
          <Text mark={label} />
        </g>
      ))}
    </svg>
  );
}

function Line({ mark }: { readonly mark: LineMark }) {
  const { color, ...ends } = mark;
  return <line {...ends} stroke={color} strokeWidth={1} shapeRendering="crispEdges" />;
}

function Shape({ mark }: { readonly mark: ShapeMark }) {
  switch (mark.kind) {
    case "rect":
      return (
        <rect {...mark.box} fill={mark.fill}>
          <title>{mark.description}</title>
        </rect>
      );
    case "dot":
      return <circle cx={mark.x} cy={mark.y} r={3.5} fill={mark.fill} />;
    case "path":
      return (
        <path
          d={mark.d}
          fill={mark.fill ?? "none"}
          stroke={mark.stroke ?? "none"}
          strokeWidth={2.25}
          strokeLinejoin="round"
        />
      );
  }
}

function Text({ mark }: { readonly mark: TextMark }) {
  return (
    <text x={mark.x} y={mark.y} textAnchor={mark.anchor} fill={mark.color} fontSize={mark.fontSizePx}>
      {mark.text}
    </text>
  );
}
