import { type CSSProperties, useLayoutEffect, useRef } from "react";
import type { Book } from "../../model/book";
import type { Chart } from "../../model/chartStore";
import { gridViewport } from "../gridViewport";
import { onGridView } from "../onGridView";
import { ChartView } from "./ChartView";
import { readChartData } from "./chartData";
import { drawChart, pixelsPerPoint } from "./drawChart";
import { cellReader } from "./cellReader";
import { useBookVersion } from "../useBookVersion";

/** The active sheet's charts over the cells; they scroll and zoom with the sheet and let every click through to it. */
export function ChartLayer({ book }: { readonly book: Book }) {
  const version = useBookVersion(book);
  const layer = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => onGridView(book, () => layer.current && placeLayer(book, layer.current)), [book, version]);
  const charts = book.charts.all(book.activeSheet.id);
  if (charts.length === 0) return null;
  return (
    <div ref={layer} className="chartLayer">
      <div className="chartSheet">
        {charts.map((chart) => (
          <PlacedChart key={chart.id} book={book} chart={chart} />
        ))}
      </div>
    </div>
  );
}

interface PlacedChartProps {
  readonly book: Book;
  readonly chart: Chart;
}

function PlacedChart({ book, chart }: PlacedChartProps) {
  const marks = drawChart(chart, readChartData(chart, cellReader(book)));
  const place: CSSProperties = {
    left: chart.left * pixelsPerPoint,
    top: chart.top * pixelsPerPoint,
    width: marks.widthPx,
    height: marks.heightPx,
  };
  return (
    <div className="chartPlace" style={place} data-chart={chart.name}>
      <ChartView marks={marks} name={chart.name} />
    </div>
  );
}

/** Lays the layer over the part of the canvas that scrolls, and its sheet where the sheet's corner is. */
function placeLayer(book: Book, layer: HTMLElement): void {
  const view = gridViewport(book.api, book.unitId);
  const host = layer.offsetParent?.getBoundingClientRect();
  const sheet = layer.firstElementChild;
  if (!view || !host || !(sheet instanceof HTMLElement)) return;
  const { canvas, clip, origin, zoom } = view;
  Object.assign(layer.style, {
    left: `${canvas.left - host.left + clip.left}px`,
    top: `${canvas.top - host.top + clip.top}px`,
    width: `${canvas.width - clip.left}px`,
    height: `${canvas.height - clip.top}px`,
  });
  sheet.style.transform = `translate(${origin.left - clip.left}px, ${origin.top - clip.top}px) scale(${zoom})`;
}
