import { strFromU8, unzipSync } from "fflate";
import {
  childNamed,
  descendants,
  isElement,
  localName,
  parseXml,
  type XmlElement,
} from "../../../src/workbench/files/package/xml";
import { openBook } from "../../../src/workbench/files/openBook";
import { saveBook } from "../../../src/workbench/files/saveBook";
import type { ChartContent, ChartType } from "../../../src/workbench/model/bookContent";
import { bookOf, pyramidBook, pyramidChart } from "./pyramidBook";

/**
 * The order of children as dml-chart.xsd gives it (ISO/IEC 29500-1:2016, 21.2), written down here from the standard:
 * Excel drops a chart whose elements come in another order. CT_BarSer, CT_LineSer, CT_ScatterSer and CT_AreaSer differ.
 */
const order: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotFmts protection chart spPr txPr externalData printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  barChart: "barDir grouping varyColors ser dLbls gapWidth overlap serLines axId extLst",
  lineChart: "grouping varyColors ser dLbls dropLines hiLowLines upDownBars marker smooth axId extLst",
  areaChart: "grouping varyColors ser dLbls dropLines axId extLst",
  scatterChart: "scatterStyle varyColors ser dLbls axId extLst",
  "barChart ser": "idx order tx spPr invertIfNegative pictureOptions dPt dLbls trendline errBars cat val shape extLst",
  "lineChart ser": "idx order tx spPr marker dPt dLbls trendline errBars cat val smooth extLst",
  "areaChart ser": "idx order tx spPr pictureOptions dPt dLbls trendline errBars cat val extLst",
  "scatterChart ser": "idx order tx spPr marker dPt dLbls trendline errBars xVal yVal smooth extLst",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  dLbls:
    "dLbl delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst",
  catAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst",
  valAx:
    "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst",
  scaling: "logBase orientation max min extLst",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  legendEntry: "idx delete txPr extLst",
  marker: "symbol size spPr extLst",
  numRef: "f numCache extLst",
  strRef: "f strCache extLst",
  numCache: "formatCode ptCount pt extLst",
  strCache: "ptCount pt extLst",
  spPr: "xfrm custGeom prstGeom noFill solidFill gradFill blipFill pattFill grpFill ln effectLst extLst",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
};

/** Elements whose children are out of order or unknown. */
function misplaced(root: XmlElement): string[] {
  return [root, ...descendants(root)].flatMap((parent) => {
    const children = parent.children.filter(isElement);
    return children.flatMap((child, index) => {
      const known = sequenceOf(root, parent);
      const place = known?.indexOf(localName(child)) ?? 0;
      const previous = index === 0 ? 0 : (known?.indexOf(localName(children[index - 1] as XmlElement)) ?? 0);
      return place < 0 || place < previous ? [`${localName(parent)}/${localName(child)}`] : [];
    });
  });
}

function sequenceOf(root: XmlElement, parent: XmlElement): readonly string[] | undefined {
  const owner = [...descendants(root)].find((element) => element.children.includes(parent));
  const name = localName(parent);
  // A line chart's own "marker" is a switch without children, a series' one has some.
  return (order[`${owner === undefined ? "" : localName(owner)} ${name}`] ?? order[name])?.split(" ");
}

function chartOf(type: ChartType): ChartContent {
  return { ...pyramidChart, type, valueAxis: { ...pyramidChart.valueAxis, visible: true, gridlines: true } };
}

async function chartPart(chart: ChartContent): Promise<XmlElement> {
  const [sheet] = pyramidBook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  const parts = unzipSync(await saveBook(bookOf({ ...sheet, charts: [chart] }), null));
  const part = parts["xl/charts/chart1.xml"];
  if (part === undefined) throw new Error("no chart part");
  return parseXml(strFromU8(part));
}

const types = [
  "BarStacked",
  "BarClustered",
  "ColumnClustered",
  "ColumnStacked",
  "Line",
  "LineMarkers",
  "XYScatterLinesNoMarkers",
  "Area",
] as const satisfies readonly ChartType[];

test("the check itself sees elements in the wrong order", () => {
  // excelize writes dLbls before invertIfNegative, which Excel repairs: qax-os/excelize #2355.
  const wrong = parseXml("<c:barChart><c:ser><c:idx/><c:dLbls/><c:invertIfNegative/></c:ser><c:foo/></c:barChart>");
  expect(misplaced(parseXml(`<c:plotArea>${writeInner(wrong)}</c:plotArea>`))).toEqual([
    "barChart/foo",
    "ser/invertIfNegative",
  ]);
});

function writeInner(element: XmlElement): string {
  const inside = element.children.filter(isElement).map(writeInner).join("");
  return `<${element.name}>${inside}</${element.name}>`;
}

describe.each(types)("a %s chart", (type) => {
  test("has its elements in the standard's order", async () => {
    expect(misplaced(await chartPart(chartOf(type)))).toEqual([]);
  });

  test("reads back as it was written", async () => {
    const [sheet] = pyramidBook.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    const chart = chartOf(type);
    const saved = await saveBook(bookOf({ ...sheet, charts: [chart] }), null);
    const [again] = (await openBook(saved, "chart.xlsx")).content.sheets[0]?.charts ?? [];
    const bars = type.startsWith("Bar") || type.startsWith("Column");
    const series = chart.series.map((one) => ({
      ...one,
      // Only bars have these; a stacked chart's overlap is always 100.
      gapWidth: bars ? one.gapWidth : 150,
      overlap: bars ? one.overlap : 0,
      labelNumberFormat: one.dataLabels ? one.labelNumberFormat : null,
    }));
    expect(again).toEqual({ ...chart, series, id: "xl/charts/chart1.xml" });
  });
});

test("a chart keeps the present values of its cells for previews", async () => {
  const [, bars] = [...descendants(await chartPart(pyramidChart))].filter((element) => localName(element) === "ser");
  const cache = childNamed(childNamed(childNamed(bars, "val"), "numRef"), "numCache");
  expect(cache && writeInner(cache).match(/<c:pt>/g)).toHaveLength(4);
});
