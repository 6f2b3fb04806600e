import { BoundedCache } from "../match/bounded-cache.js";
import { parseNumber } from "./parse-number.js";

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Reads a date text from left to right; every step returns NaN-like failure through `bad`. */
class Reader {
  at = 0;
  bad = false;
  constructor(readonly text: string) {}

  digits(count: number): number {
    let value = 0;
    for (let i = 0; i < count; i++) {
      const digit = this.text.charCodeAt(this.at++) - 48;
      if (!(digit >= 0 && digit <= 9)) this.bad = true;
      value = value * 10 + digit;
    }
    return value;
  }

  /** AWS: takes hours, minutes and seconds of one digit. */
  upToTwoDigits(): number {
    const second = this.text.charCodeAt(this.at + 1) - 48;
    return this.digits(second >= 0 && second <= 9 ? 2 : 1);
  }

  /** Takes the character when it is next. */
  take(character: string): boolean {
    const next = this.text[this.at] === character;
    if (next) this.at++;
    return next;
  }

  get ended(): boolean {
    return this.at === this.text.length;
  }
}

function daysIn(year: number, month: number): number {
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS_IN_MONTH[month - 1] ?? 0) + (leap ? 1 : 0);
}

/** Days from 1970-01-01 (proleptic Gregorian calendar, years counted from March so that leap days come last). */
function daysSinceEpoch(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Seconds of `hh:mm[:ss[.fraction]]`. */
function timeOf(reader: Reader): number {
  const hour = reader.upToTwoDigits();
  if (!reader.take(":")) reader.bad = true;
  const minute = reader.upToTwoDigits();
  let second = 0;
  if (reader.take(":")) {
    second = reader.upToTwoDigits();
    if (reader.take(".")) {
      const from = reader.at;
      while (!reader.ended && reader.text[reader.at]! >= "0" && reader.text[reader.at]! <= "9") reader.at++;
      second += Number(`0${reader.text.slice(from - 1, reader.at)}`);
      if (reader.at === from) reader.bad = true;
    }
  }
  if (hour > 23 || minute > 59 || second >= 60) reader.bad = true;
  return hour * 3600 + minute * 60 + second;
}

/** Seconds east of UTC; a date without zone is in UTC. */
function zoneOf(reader: Reader): number {
  if (reader.ended || reader.take("Z") || reader.take("z")) return 0;
  const sign = reader.take("+") ? 1 : reader.take("-") ? -1 : Number.NaN;
  const hours = reader.digits(2);
  if (reader.ended) return sign * hours * 3600;
  reader.take(":");
  return sign * (hours * 60 + reader.digits(2)) * 60;
}

function parseIso(text: string): number {
  const reader = new Reader(text);
  const year = reader.digits(4);
  let month = 1;
  let day = 1;
  let seconds = 0;
  if (reader.take("-")) {
    month = reader.digits(2);
    if (reader.take("-")) {
      day = reader.digits(2);
      if (reader.take("T") || reader.take("t")) {
        seconds = timeOf(reader);
        seconds -= zoneOf(reader);
      }
    }
  }
  if (reader.bad || !reader.ended || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return Number.NaN;
  return daysSinceEpoch(year, month, day) * 86400 + seconds;
}

const dates = new BoundedCache<number>(1024, (text) => {
  // AWS: four digits alone are a year (W3C date formats); any other number is epoch time in seconds.
  const epoch = text.length === 4 ? Number.NaN : parseNumber(text);
  return Number.isNaN(epoch) ? parseIso(text) : epoch;
});

/**
 * Seconds since 1970 of a W3C ISO 8601 date or of epoch seconds; `NaN` for anything else. Not `Date.parse`, which takes
 * a date-time without zone as local time and so depends on the machine.
 * AWS: IAM User Guide "Date condition operators".
 */
export function parseDate(text: string): number {
  return dates.get(text);
}
