import fc from "fast-check";
import { dateColumn } from "../../../src/engine/columns/dateColumn";
import { serialOfDay, textOfSerial } from "../../../src/engine/columns/serialDate";
import type { Cell } from "../../../src/engine/table";

const daysOf = (cells: readonly Cell[], dateSystem: 1900 | 1904 = 1900): number[] => [
  ...dateColumn({ header: "date", cells }, dateSystem).values,
];
const fifthOfMarch2024 = 45356;

describe("serialOfDay", () => {
  // Excel's own serials: DATE(1900,1,1) = 1, DATE(1900,3,1) = 61 (after the 29 February that never was), DATE(1970,1,1) = 25569.
  it.each([
    [1900, 1, 1, 1],
    [1900, 2, 28, 59],
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2024, 2, 29, 45351],
    [2024, 3, 5, fifthOfMarch2024],
    [9999, 12, 31, 2958465],
  ])("%d-%d-%d is %d", (year, month, day, serial) => expect(serialOfDay(year, month, day)).toBe(serial));

  it.each([
    [2023, 2, 29],
    [1900, 2, 29],
    [2024, 13, 1],
    [2024, 4, 31],
    [1899, 12, 31],
    [10000, 1, 1],
  ])("there is no %d-%d-%d", (year, month, day) => expect(serialOfDay(year, month, day)).toBeNaN());

  it("turns to text and back for every day of the 1900 system", () => {
    const day = fc.integer({ min: 1, max: 2958465 }).filter((serial) => serial !== 60);
    fc.assert(
      fc.property(day, (serial) => {
        const [year, month, dayOfMonth] = textOfSerial(serial).split("-").map(Number);
        expect(serialOfDay(year ?? 0, month ?? 0, dayOfMonth ?? 0)).toBe(serial);
      }),
    );
  });
});

describe("dateColumn", () => {
  it.each<[string, Cell]>([
    ["a serial", fifthOfMarch2024],
    ["a serial with time", fifthOfMarch2024 + 0.75],
    ["ISO text", "2024-03-05"],
    ["ISO text with time", "2024-03-05T08:26:00Z"],
    ["text with slashes and time", "2024/3/5 8:26"],
    ["text with dots", "2024.3.5"],
    ["Chinese text", "2024年3月5日"],
    ["Chinese text with time", "2024年3月5日 8时26分"],
    ["full-width text", "２０２４－０３－０５"],
    ["a yyyymmdd number", 20240305],
    ["yyyymmdd text", "20240305"],
  ])("reads %s", (_, cell) => expect(daysOf([cell])).toEqual([fifthOfMarch2024]));

  it("moves serials of the 1904 system by 1462 days, and only serials", () => {
    expect(daysOf([fifthOfMarch2024 - 1462, "2024-03-05", 20240305], 1904)).toEqual(Array(3).fill(fifthOfMarch2024));
  });

  it("learns the order of day and month from the column's own dates", () => {
    expect(daysOf(["3/5/2024", "12/31/2023"])[0]).toBe(serialOfDay(2024, 3, 5));
    expect(daysOf(["3/5/2024", "31/12/2023"])[0]).toBe(serialOfDay(2024, 5, 3));
  });

  it.each<[Cell, string]>([
    [null, "blank"],
    ["", "blank"],
    ["　", "blank"],
    [0, "blank"],
    ["#N/A", "unreadable"],
    ["soon", "unreadable"],
    [true, "unreadable"],
    [2958466, "unreadable"],
    [20241305, "unreadable"],
    ["2023-02-29", "unreadable"],
    ["3/5/2024", "ambiguous"],
    ["1899-12-31", "before-1900"],
    [-5, "before-1900"],
  ])("gives no day for %j: %s", (cell, fault) => {
    const column = dateColumn({ header: "date", cells: [cell] }, 1900);
    expect(column.values[0]).toBeNaN();
    expect(column.faultOf(0)).toBe(fault);
  });

  it("treats order that the column contradicts as ambiguous", () => {
    const column = dateColumn({ header: "date", cells: ["13/1/2024", "1/13/2024", "3/5/2024"] }, 1900);
    expect(column.faultOf(2)).toBe("ambiguous");
    expect(column.values[2]).toBeNaN();
  });
});
