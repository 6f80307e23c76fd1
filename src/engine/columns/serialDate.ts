/** Days between the first days of Excel's two date systems: a 1904 serial + 1462 is the 1900 serial of the same day. */
export const daysFrom1900To1904 = 1462;

/** 9999-12-31, the last day Excel knows. */
export const lastSerial = 2958465;

/** Excel counts a 29 February 1900 that never was: it is serial 60. */
const phantomLeapDay = 60;
/** 1899-12-31 in days from 0000-03-01, the origin that makes leap days the last of their year. */
const dayZero = 693900;
const daysIn400Years = 146097;
const daysInMonth = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/**
 * Serial number (1900 system) of a calendar day, or NaN where there is no such day or it lies outside 1900–9999.
 *
 * @example
 * serialOfDay(2024, 3, 5) // => 45356
 * serialOfDay(2023, 2, 29) // => NaN
 */
export function serialOfDay(year: number, month: number, day: number): number {
  if (!(year >= 1900 && year <= 9999) || !(day >= 1 && day <= lengthOfMonth(year, month))) return NaN;
  const serial = dayNumber(year, month, day) - dayZero;
  return serial < phantomLeapDay ? serial : serial + 1;
}

/**
 * A serial of the 1900 system as ISO text; the time of day is dropped.
 *
 * @example
 * textOfSerial(45356.75) // => "2024-03-05"
 */
export function textOfSerial(serial: number): string {
  const day = Math.floor(serial);
  const { year, month, dayOfMonth } = calendarDay((day > phantomLeapDay ? day - 1 : day) + dayZero);
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(dayOfMonth).padStart(2, "0")}`;
}

function lengthOfMonth(year: number, month: number): number {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && leap ? 29 : (daysInMonth[month - 1] ?? 0);
}

/** Days since 0000-03-01 of the Gregorian calendar; years run from March so that a leap day ends its year. */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1;
  const monthFromMarch = (month + 9) % 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return 365 * marchYear + leapDays + Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
}

function calendarDay(days: number): { readonly year: number; readonly month: number; readonly dayOfMonth: number } {
  const era = Math.floor(days / daysIn400Years);
  const dayOfEra = days - era * daysIn400Years;
  const passedLeapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36524) + Math.floor(dayOfEra / 146096);
  const yearOfEra = Math.floor((dayOfEra - passedLeapDays) / 365);
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = ((monthFromMarch + 2) % 12) + 1;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return { year, month, dayOfMonth: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1 };
}
