/** @jest-environment jsdom */
import { nextRegion, type Region, regionOf, regionOrder } from "../../../src/workbench/page/focusRegions";

const all = () => true;

describe("nextRegion", () => {
  test("F6 goes round all regions and comes back to where it began", () => {
    const visited: Region[] = ["grid"];
    regionOrder.forEach(() => visited.push(nextRegion(visited.at(-1) ?? null, "forward", all)));
    expect(visited).toEqual(["grid", "topBar", "ribbon", "pane", "grid"]);
  });

  test("Shift+F6 goes the other way", () => {
    expect(nextRegion("grid", "backward", all)).toBe("pane");
    expect(nextRegion("topBar", "backward", all)).toBe("grid");
  });

  test("a closed pane is passed over", () => {
    expect(nextRegion("ribbon", "forward", (region) => region !== "pane")).toBe("grid");
    expect(nextRegion("grid", "backward", (region) => region !== "pane")).toBe("ribbon");
  });

  test("from nowhere it begins at the first or the last region", () => {
    expect(nextRegion(null, "forward", all)).toBe("grid");
    expect(nextRegion(null, "backward", all)).toBe("pane");
  });
});

describe("regionOf", () => {
  test("finds the region around an element", () => {
    document.body.innerHTML = `<div data-region="ribbon"><button id="inside"></button></div><button id="outside"></button>`;
    expect(regionOf(document.getElementById("inside"))).toBe("ribbon");
    expect(regionOf(document.getElementById("outside"))).toBeNull();
    expect(regionOf(null)).toBeNull();
  });
});
