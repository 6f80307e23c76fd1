/** @jest-environment jsdom */
import { type GridControlNames, nameControls } from "../../../src/workbench/grid/nameControls";

const names: GridControlNames = {
  nameBox: "Name box",
  definedNames: "Defined names",
  expandFormulaBar: "Expand",
  addSheet: "Add",
  allSheets: "All",
  zoom: "Zoom",
  zoomOut: "Out",
  zoomIn: "In",
};

function gridWith(html: string): HTMLElement {
  const container = document.createElement("div");
  container.append(...new DOMParser().parseFromString(html, "text/html").body.childNodes);
  return container;
}

test("nameless controls get their names in order, and a canvas leaves the front of the tab order", () => {
  const grid = gridWith(`<canvas tabindex="1"></canvas><div data-u-comp="defined-name"><input></div>
    <button data-u-comp="sheet-bar-append-button"></button><button data-u-comp="sheet-bar-append-button"></button>`);
  nameControls(grid, names);
  expect(grid.querySelector("canvas")?.tabIndex).toBe(-1);
  expect(grid.querySelector("input")?.getAttribute("aria-label")).toBe("Name box");
  expect([...grid.querySelectorAll("button")].map((button) => button.getAttribute("aria-label"))).toEqual([
    "Add",
    "All",
  ]);
});

test("controls drawn later are named too, until it is stopped", async () => {
  const grid = gridWith("");
  const stop = nameControls(grid, names);
  grid.append(...gridWith(`<div data-u-comp="defined-name"><input></div>`).childNodes);
  await Promise.resolve();
  expect(grid.querySelector("input")?.getAttribute("aria-label")).toBe("Name box");
  stop();
  grid.append(...gridWith(`<canvas tabindex="1"></canvas>`).childNodes);
  await Promise.resolve();
  expect(grid.querySelector("canvas")?.tabIndex).toBe(1);
});
