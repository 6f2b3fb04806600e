import type { DayTest } from "./parse-day.js";
import { parseDay } from "./parse-day.js";
import { fieldKinds, parseField } from "./parse-field.js";
import type { Schedule } from "./schedule.js";

interface Cron {
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly months: readonly number[];
  readonly years: readonly number[];
  readonly day: DayTest;
}

const MINUTE = 60_000;

/** Reads the six fields of a cron expression: minutes, hours, day of month, month, day of week, year; in UTC. */
export function parseCron(text: string): Schedule | undefined {
  const fields = text.split(" ");
  if (fields.length !== 6) return undefined;
  const [minute = "", hour = "", dayOfMonth = "", monthOf = "", dayOfWeek = "", yearOf = ""] = fields;
  const minutes = parseField(minute, fieldKinds.minutes);
  const hours = parseField(hour, fieldKinds.hours);
  const day = parseDay(dayOfMonth, dayOfWeek);
  const months = parseField(monthOf, fieldKinds.month);
  const years = parseField(yearOf, fieldKinds.year);
  if (!minutes || !hours || !day || !months || !years) return undefined;
  const cron = { minutes, hours, months, years, day };
  return { next: (after) => nextOf(cron, (Math.floor(after / MINUTE) + 1) * MINUTE) };
}

/** The first moment of the expression from `from` on. */
function nextOf({ minutes, hours, months, years, day }: Cron, from: number): number | undefined {
  const start = new Date(from);
  for (const year of years) {
    if (year < start.getUTCFullYear()) continue;
    for (const month of months) {
      const end = Date.UTC(year, month, 1);
      if (end <= from) continue;
      for (let at = Date.UTC(year, month - 1, 1), date = 1; at < end; at += 24 * 60 * MINUTE, date++) {
        if (at + 24 * 60 * MINUTE <= from || !day(year, month, date)) continue;
        const found = timeOfDay(minutes, hours, from - at);
        if (found !== undefined) return at + found;
      }
    }
  }
  return undefined;
}

/** The first time of day that is not before `earliest`, ms since midnight. */
function timeOfDay(minutes: readonly number[], hours: readonly number[], earliest: number): number | undefined {
  for (const hour of hours) {
    if ((hour + 1) * 60 * MINUTE <= earliest) continue;
    for (const minute of minutes) {
      const time = (hour * 60 + minute) * MINUTE;
      if (time >= earliest) return time;
    }
  }
  return undefined;
}
