import { describe, expect, it } from "vitest";
import { parseSchedule } from "./parse-schedule.js";

/** A Thursday. */
const FROM = "2026-01-01T00:00:30Z";

/** The first moments of a schedule, without seconds. */
function momentsOf(expression: string, from = FROM, count = 3): readonly string[] {
  const schedule = parseSchedule(expression);
  const moments: string[] = [];
  let at: number | undefined = Date.parse(from);
  while (schedule && moments.length < count) {
    at = schedule.next(at);
    if (at === undefined) break;
    moments.push(new Date(at).toISOString().slice(0, 16));
  }
  return moments;
}

describe("rates", () => {
  it.each([
    ["rate(1 minute)", ["2026-01-01T00:01", "2026-01-01T00:02", "2026-01-01T00:03"]],
    ["rate(5 minutes)", ["2026-01-01T00:05", "2026-01-01T00:10", "2026-01-01T00:15"]],
    ["rate(12 hours)", ["2026-01-01T12:00", "2026-01-02T00:00", "2026-01-02T12:00"]],
    ["rate(1 day)", ["2026-01-02T00:00", "2026-01-03T00:00", "2026-01-04T00:00"]],
  ])("%s", (expression, moments) => expect(momentsOf(expression)).toEqual(moments));
});

describe("cron", () => {
  it.each<[expression: string, moments: readonly string[], from?: string]>([
    ["cron(0 10 * * ? *)", ["2026-01-01T10:00", "2026-01-02T10:00", "2026-01-03T10:00"]],
    ["cron(0/15 * * * ? *)", ["2026-01-01T00:15", "2026-01-01T00:30", "2026-01-01T00:45"]],
    ["cron(*/20 * * * ? *)", ["2026-01-01T00:20", "2026-01-01T00:40", "2026-01-01T01:00"]],
    ["cron(0 18 ? * MON-FRI *)", ["2026-01-01T18:00", "2026-01-02T18:00", "2026-01-05T18:00"]],
    ["cron(0 18 ? * fri-mon *)", ["2026-01-02T18:00", "2026-01-03T18:00", "2026-01-04T18:00"]],
    ["cron(0 8 1 * ? *)", ["2026-01-01T08:00", "2026-02-01T08:00", "2026-03-01T08:00"]],
    ["cron(0/30 20-21 ? * 2 *)", ["2026-01-05T20:00", "2026-01-05T20:30", "2026-01-05T21:00"]],
    ["cron(5,10 0 1,2 1 ? *)", ["2026-01-01T00:05", "2026-01-01T00:10", "2026-01-02T00:05"]],
    ["cron(0 0 L * ? *)", ["2026-01-31T00:00", "2026-02-28T00:00", "2026-03-31T00:00"]],
    ["cron(0 0 29 2 ? *)", ["2028-02-29T00:00", "2032-02-29T00:00", "2036-02-29T00:00"]],
    ["cron(0 0 31 * ? *)", ["2026-01-31T00:00", "2026-03-31T00:00", "2026-05-31T00:00"]],
    // 2026-08-15 is a Saturday, 2026-11-15 a Sunday.
    ["cron(0 0 15W 8,11 ? 2026)", ["2026-08-14T00:00", "2026-11-16T00:00"]],
    // 2026-08-01 is a Saturday, 2026-05-31 a Sunday: neither leaves its month.
    ["cron(0 0 1W 8 ? 2026)", ["2026-08-03T00:00"]],
    ["cron(0 0 31W 5 ? 2026)", ["2026-05-29T00:00"]],
    ["cron(0 0 ? * 6L *)", ["2026-01-30T00:00", "2026-02-27T00:00", "2026-03-27T00:00"]],
    ["cron(0 0 ? * L *)", ["2026-01-03T00:00", "2026-01-10T00:00", "2026-01-17T00:00"]],
    ["cron(0 0 ? * TUE#2 *)", ["2026-01-13T00:00", "2026-02-10T00:00", "2026-03-10T00:00"]],
    ["cron(0 0 ? * 5#5 *)", ["2026-01-29T00:00", "2026-04-30T00:00", "2026-07-30T00:00"]],
    ["cron(0 0 1 JAN ? 2027-2028)", ["2027-01-01T00:00", "2028-01-01T00:00"]],
    ["cron(0 0 1 1 ? 2025)", []],
    ["cron(0 0 30 2 ? *)", []],
    ["cron(59 23 31 12 ? *)", ["2026-12-31T23:59"], "2026-12-31T23:58:59Z"],
  ])("%s", (expression, moments, from) => {
    const found = momentsOf(expression, from, from ? 1 : 3);
    expect(found).toEqual(moments);
  });

  it("begins after the moment given, not at it", () => {
    expect(momentsOf("cron(0 0 * * ? *)", "2026-01-01T00:00:00Z", 1)).toEqual(["2026-01-02T00:00"]);
  });
});

describe("what is no schedule", () => {
  it.each([
    ..."rate(10 seconds);rate(10 years);rate(1 minutes);rate(1 hours);rate(1 days);rate(10 minute);rate(10 hour)".split(
      ";",
    ),
    ..."rate(10 day);rate();rate(10);rate(10 minutess);rate(foo minutes);rate(0 minutes);rate(-10 minutes)".split(";"),
    ..."rate(10 MINUTES);rate( 10 minutes ); rate(10 minutes);at(2026-01-01T00:00:00);* * * * *".split(";"),
    ..."cron(0 10 * * ?);cron(0 10 * * * *);cron(0 10 ? * ? *);cron(60 0 * * ? *);cron(0 24 * * ? *)".split(";"),
    ..."cron(0 0 0 * ? *);cron(0 0 32 * ? *);cron(0 0 * 13 ? *);cron(0 0 ? * 8 *);cron(0 0 ? * 0 *)".split(";"),
    ..."cron(0 0 ? * MON#6 *);cron(1#2 0 * * ? *);cron(0 0 ? * 5#1,6#2 *);cron(0 0 1-2-3 * ? *);cron(0/0 * * * ? *)".split(
      ";",
    ),
    ..."cron(0  10 * * ? *);cron(a 10 * * ? *);cron(, 10 * * ? *);cron(0 0 32W * ? *);cron(0 0 ? * XL *);cron()".split(
      ";",
    ),
    "",
  ])("%j", (expression) => expect(parseSchedule(expression)).toBeUndefined());

  it("takes years beyond those in which it can fire, as AWS does", () => {
    expect(momentsOf("cron(0 20 * * ? 2500)", FROM, 1)).toEqual(["2500-01-01T20:00"]);
  });
});
