import type { PageSetup } from "../model/bookContent";
import { HostError } from "../model/hostError";
import { choiceArgument, stringArgument } from "./argument";
import type { Host } from "./host";
import type { ObjectRecord } from "./hostObject";
import { targetOf } from "./hostObject";
import { range } from "./range";
import { rangeAt, sheetOf } from "./rangeTarget";
import type { SheetTarget } from "./worksheet";

function change(target: SheetTarget, page: Partial<PageSetup>, host: Host): void {
  host.checkBookWritable();
  const { extras } = sheetOf(target);
  extras.page = { ...extras.page, ...page };
  target.book.sheetChanged(target.sheetId);
}

function pages(value: unknown): number | null {
  if (value === undefined || value === null) return null;
  if (typeof value !== "number" || value < 1) throw new HostError("InvalidArgument");
  return value;
}

export const pageLayout: ObjectRecord<SheetTarget> = {
  name: "PageLayout",
  properties: {
    Orientation: {
      get: (target) => (sheetOf(target).extras.page.orientation === "portrait" ? "Portrait" : "Landscape"),
      set: (target, value, host) => {
        const orientation = choiceArgument(value, ["Portrait", "Landscape"] as const);
        change(target, { orientation: orientation === "Portrait" ? "portrait" : "landscape" }, host);
      },
    },
    Zoom: {
      get: (target) => {
        const { fitToWidth, fitToHeight } = sheetOf(target).extras.page;
        return { horizontalFitToPages: fitToWidth, verticalFitToPages: fitToHeight, scale: null };
      },
      set: (target, value, host) => {
        if (typeof value !== "object" || value === null) throw new HostError("InvalidArgument");
        const zoom = value as { horizontalFitToPages?: unknown; verticalFitToPages?: unknown };
        change(
          target,
          { fitToWidth: pages(zoom.horizontalFitToPages), fitToHeight: pages(zoom.verticalFitToPages) },
          host,
        );
      },
    },
  },
  methods: {
    SetPrintArea(target, [area], host) {
      const cells = targetOf(range, area) ?? rangeAt(target.book, target.sheetId, stringArgument(area));
      if (cells.sheetId !== target.sheetId) throw new HostError("InvalidArgument");
      change(target, { printArea: cells.range }, host);
    },
  },
};
