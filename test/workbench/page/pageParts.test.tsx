/** @jest-environment jsdom */
import { goodConditions } from "../../../src/workbench/model/conditions";
import { countConditions } from "../../../src/workbench/page/countConditions";
import { iconFor } from "../../../src/workbench/page/iconFor";
import { limitedWidth } from "../../../src/workbench/page/paneWidth";
import { pageTexts } from "../../../src/workbench/page/texts";

test("countConditions counts what differs from a book in good order", () => {
  expect(countConditions(goodConditions)).toBe(0);
  expect(countConditions({ ...goodConditions, readOnlyBook: true, connection: "hanging" })).toBe(2);
});

test("iconFor takes the smallest icon that is sharp enough, else the largest there is", () => {
  const icons = { 16: "a", 32: "b", 80: "c" };
  expect([iconFor(icons, 16, 1), iconFor(icons, 32, 1), iconFor(icons, 32, 2), iconFor(icons, 80, 2)]).toEqual([
    "a",
    "b",
    "c",
    "c",
  ]);
});

test("the pane stays between 320 and 600 pixels wide", () => {
  expect([limitedWidth(100), limitedWidth(350), limitedWidth(900)]).toEqual([320, 350, 600]);
});

test("no text of the page is left untranslated or empty", () => {
  const [english, chinese] = [pageTexts["en-US"], pageTexts["zh-CN"]];
  expect(Object.keys(chinese)).toEqual(Object.keys(english));
  for (const [key, text] of Object.entries(english)) {
    if (typeof text !== "string") continue;
    expect(text).not.toBe("");
    expect([key, (chinese as Readonly<Record<string, unknown>>)[key]]).not.toEqual([key, text]);
  }
});
