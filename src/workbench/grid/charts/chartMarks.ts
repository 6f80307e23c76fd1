/** Drawing primitives in pixels from the chart's top left corner: all that the SVG component knows. */
export interface ChartMarks {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly title: TextMark | null;
  readonly lines: readonly LineMark[];
  readonly shapes: readonly ShapeMark[];
  readonly texts: readonly TextMark[];
  readonly legend: readonly LegendMark[];
}

export interface TextMark {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
  readonly color: string;
  readonly fontSizePx: number;
}

export interface LineMark {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly color: string;
}

export type ShapeMark = RectMark | PathMark | DotMark;

export interface RectMark {
  readonly kind: "rect";
  readonly box: Box;
  readonly fill: string;
  /** Series, category and value in words, for the tooltip. */
  readonly description: string;
}

export interface PathMark {
  readonly kind: "path";
  readonly d: string;
  readonly stroke: string | null;
  readonly fill: string | null;
}

export interface DotMark {
  readonly kind: "dot";
  readonly x: number;
  readonly y: number;
  readonly fill: string;
}

export interface LegendMark {
  readonly x: number;
  readonly y: number;
  readonly color: string | null;
  readonly label: TextMark;
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Marks of one part of a chart, before they are put together. */
export interface PlotMarks {
  readonly lines: readonly LineMark[];
  readonly shapes: readonly ShapeMark[];
  readonly texts: readonly TextMark[];
}
