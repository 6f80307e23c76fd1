import type { Language } from "../engine/localText";
import { localeOf } from "../text/messages";

/** Numbers and dates as the pane writes them, in one language. */
export interface Format {
  /** 4,907 */
  count(value: number): string;
  /** At most three digits that say something: 1.24M, 124万, 12.5. */
  short(value: number): string;
  /** All of it, with separators: 1,241,518.25. */
  full(value: number): string;
  /** A share 0…1 as percent, with one decimal below ten percent where that says more: 0.4%, 18%. */
  share(value: number): string;
  /** The share of a whole that whole percents describe: 40%. */
  percent(value: number): string;
  /** An Excel serial of the 1900 system as a calendar date: Dec 31, 2006. */
  date(serial: number): string;
}

const millisecondsPerDay = 86_400_000;
/** Serial 25569 is 1970-01-01 in the 1900 system. */
const serialOfUnixEpoch = 25_569;

/** The day of an Excel serial (1900 system) as `yyyy-mm-dd`, for date fields. */
export function isoOfSerial(serial: number): string {
  return new Date((Math.floor(serial) - serialOfUnixEpoch) * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The Excel serial of a `yyyy-mm-dd`; null where the text is no date. */
export function serialOfIso(iso: string): number | null {
  const milliseconds = Date.parse(`${iso}T00:00:00Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds / millisecondsPerDay + serialOfUnixEpoch;
}

export function formatFor(language: Language): Format {
  const locale = localeOf(language);
  const count = new Intl.NumberFormat(locale, { maximumFractionDigits: 0 });
  const short = new Intl.NumberFormat(locale, { notation: "compact", maximumSignificantDigits: 3 });
  const full = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const finePercent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 });
  const date = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" });
  return {
    count: (value) => count.format(value),
    short: (value) => short.format(value),
    full: (value) => full.format(value),
    share: (value) => (Math.abs(value) < 0.0995 ? finePercent : percent).format(value),
    percent: (value) => percent.format(value),
    date: (serial) => date.format((serial - serialOfUnixEpoch) * millisecondsPerDay),
  };
}
