import { fieldKinds, parseField, parseValue } from "./parse-field.js";

/** Whether a schedule fires on a day of a month. `month` counts from 1. */
export type DayTest = (year: number, month: number, day: number) => boolean;

const lastDay = (year: number, month: number) => new Date(Date.UTC(year, month, 0)).getUTCDate();
/** 1 is Sunday, as in cron expressions. */
const weekday = (year: number, month: number, day: number) => new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 1;

/**
 * Reads the two fields for days, of which one must be `?`. Day of month: `L` the last day, `15W` the weekday next to the 15th in the
 * same month. Day of week: `L` Saturday, `6L` the last Friday of the month, `6#3` the third one.
 * Source: EventBridge User Guide, "Cron expressions"; Quartz for the weekday next to a day at the ends of a month.
 */
export function parseDay(dayOfMonth: string, dayOfWeek: string): DayTest | undefined {
  if ((dayOfMonth === "?") === (dayOfWeek === "?")) return undefined;
  return dayOfMonth === "?" ? parseDayOfWeek(dayOfWeek) : parseDayOfMonth(dayOfMonth);
}

function parseDayOfMonth(text: string): DayTest | undefined {
  if (text === "L") return (year, month, day) => day === lastDay(year, month);
  const nearest = /^(\d{1,2})W$/.exec(text);
  if (nearest) {
    const wanted = parseValue(nearest[1] as string, fieldKinds.dayOfMonth);
    return wanted === undefined ? undefined : (year, month, day) => day === nearestWeekday(year, month, wanted);
  }
  const days = parseField(text, fieldKinds.dayOfMonth);
  return days && ((_year, _month, day) => days.includes(day));
}

function parseDayOfWeek(text: string): DayTest | undefined {
  if (text === "L") return (...date) => weekday(...date) === 7;
  const last = /^(\w+)L$/.exec(text);
  if (last) {
    const wanted = parseValue(last[1] as string, fieldKinds.dayOfWeek);
    if (wanted === undefined) return undefined;
    return (year, month, day) => weekday(year, month, day) === wanted && day + 7 > lastDay(year, month);
  }
  const nth = /^(\w+)#([1-5])$/.exec(text);
  if (nth) {
    const wanted = parseValue(nth[1] as string, fieldKinds.dayOfWeek);
    if (wanted === undefined) return undefined;
    return (...date) => weekday(...date) === wanted && Math.ceil(date[2] / 7) === Number(nth[2]);
  }
  const days = parseField(text, fieldKinds.dayOfWeek);
  return days && ((...date) => days.includes(weekday(...date)));
}

/** A Saturday goes to the Friday before, a Sunday to the Monday after, but not into another month. */
function nearestWeekday(year: number, month: number, wanted: number): number | undefined {
  const end = lastDay(year, month);
  if (wanted > end) return undefined;
  const on = weekday(year, month, wanted);
  if (on === 7) return wanted === 1 ? 3 : wanted - 1;
  if (on === 1) return wanted === end ? wanted - 2 : wanted + 1;
  return wanted;
}
