import { drawChart } from "../../../src/workbench/grid/charts/drawChart";
import type { ChartMarks, RectMark } from "../../../src/workbench/grid/charts/chartMarks";
import { exampleChart, exampleSeries } from "./exampleChart";

const rects = (marks: ChartMarks): readonly RectMark[] => marks.shapes.filter((shape) => shape.kind === "rect");

describe("drawChart", () => {
  test("counts points as Excel does: 300 × 150 points are 400 × 200 pixels", () => {
    expect(drawChart(exampleChart("BarStacked"), [])).toMatchObject({ widthPx: 400, heightPx: 200 });
  });

  test("a stacked pyramid: the spacer is invisible, each bar is centred, the first category is on top", () => {
    const chart = exampleChart("BarStacked", {
      categoryAxis: { ...exampleChart("BarStacked").categoryAxis, reversed: true },
      valueAxis: { ...exampleChart("BarStacked").valueAxis, minimum: 0, maximum: 100 },
    });
    const spacer = exampleSeries([45, 20, 0], { fill: null, gapWidth: 0 });
    const tiers = exampleSeries([10, 60, 100], { pointFills: { 0: "#0c3b5e" }, gapWidth: 0 });
    const bars = rects(drawChart(chart, [spacer, tiers]));
    expect(bars).toHaveLength(3);
    expect(bars.map(({ box }) => box.x + box.width / 2)).toEqual([200, 200, 200]);
    expect(bars.map(({ box }) => Math.round(box.width * 100) / 100)).toEqual([37.6, 225.6, 376]);
    expect(bars.map(({ box }) => box.y)).toEqual([12, expect.closeTo(70.67, 1), expect.closeTo(129.33, 1)]);
    expect(bars.map((bar) => bar.fill)).toEqual(["#0c3b5e", "#1664a0", "#1664a0"]);
  });

  test("bars run upwards where the category axis is not reversed", () => {
    const bars = rects(drawChart(exampleChart("BarClustered"), [exampleSeries([1, 2])]));
    expect(bars[0]?.box.y).toBeGreaterThan(bars[1]?.box.y ?? NaN);
  });

  test("a reversed value axis grows bars from the right edge", () => {
    const axis = { ...exampleChart("BarClustered").valueAxis, reversed: true, minimum: 0, maximum: 10 };
    const [bar] = rects(drawChart(exampleChart("BarClustered", { valueAxis: axis }), [exampleSeries([5])]));
    expect((bar?.box.x ?? 0) + (bar?.box.width ?? 0)).toBe(388);
    expect(bar?.box.width).toBe(188);
  });

  test("columns stand on zero and negative ones hang below it", () => {
    const axis = { ...exampleChart("ColumnClustered").valueAxis, minimum: -10, maximum: 10 };
    const [up, down] = rects(
      drawChart(exampleChart("ColumnClustered", { valueAxis: axis }), [exampleSeries([10, -10])]),
    );
    expect([up?.box.y, up?.box.height]).toEqual([12, 88]);
    expect([down?.box.y, down?.box.height]).toEqual([100, 88]);
  });

  test("data labels are written in their number format and colour", () => {
    const series = exampleSeries([0.184], { dataLabels: true, labelNumberFormat: "0.0%", labelColor: "#ffffff" });
    const [label] = drawChart(exampleChart("BarStacked"), [series]).texts;
    expect(label).toMatchObject({ text: "18.4%", color: "#ffffff", anchor: "middle" });
  });

  test("a format with a second section writes mirrored bars without their sign", () => {
    const series = exampleSeries([-1234], { dataLabels: true, labelNumberFormat: "#,##0;#,##0" });
    expect(drawChart(exampleChart("BarStacked"), [series]).texts[0]?.text).toBe("1,234");
  });

  test("a gap breaks a line, and an area is filled", () => {
    const [broken] = drawChart(exampleChart("Line"), [exampleSeries([1, 2, null, 3, 4])]).shapes;
    expect(broken).toMatchObject({ kind: "path", fill: null, stroke: "#1664a0" });
    expect(broken?.kind === "path" && broken.d.match(/M/g)).toHaveLength(2);
    expect(drawChart(exampleChart("Area"), [exampleSeries([1, 2])]).shapes[0]).toMatchObject({
      stroke: null,
      fill: "#1664a0",
    });
  });

  test("a scatter line runs from corner to corner of its own axes", () => {
    const series = { ...exampleSeries([0, 1]), categories: [0, 1] };
    const [curve] = drawChart(exampleChart("XYScatterLinesNoMarkers"), [series]).shapes;
    expect(curve?.kind === "path" && curve.d).toBe("M12,188L376,12");
  });

  test("title, legend and category labels take their room from the plot", () => {
    const bare = exampleChart("ColumnClustered");
    const full = exampleChart("ColumnClustered", {
      title: "客户金字塔",
      legend: true,
      categoryAxis: { ...bare.categoryAxis, visible: true },
    });
    const [small] = rects(drawChart(full, [exampleSeries([1])]));
    const [large] = rects(drawChart(bare, [exampleSeries([1])]));
    expect(small?.box.height).toBeLessThan(large?.box.height ?? 0);
    const marks = drawChart(full, [exampleSeries([1])]);
    expect(marks.title?.text).toBe("客户金字塔");
    expect(marks.legend.map((entry) => entry.label.text)).toEqual(["Customers"]);
    expect(marks.texts.map((text) => text.text)).toEqual(["T1"]);
  });

  test("no data draws an empty chart", () => {
    expect(drawChart(exampleChart("BarStacked"), []).shapes).toEqual([]);
    expect(drawChart(exampleChart("Line"), [exampleSeries([null])]).texts).toEqual([]);
  });
});
