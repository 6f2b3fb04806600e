import { expect, it } from "vitest";
import { judge } from "./judge.js";

/** As the guide writes them: oldest first, X breaches, 0 does not, - is missing. */
const points = (text: string) =>
  text
    .split(" ")
    .reverse()
    .map((one) => (one === "-" ? undefined : one));
const state = (text: string, m: number, treatMissingData: string) =>
  judge(points(text), (one) => one === "X", { evaluationPeriods: 3, datapointsToAlarm: m, treatMissingData }).state;

const ORDER = ["missing", "ignore", "breaching", "notBreaching"];

it.each<[text: string, m: number, missing: unknown, ignore: unknown, breaching: unknown, notBreaching: unknown]>([
  ["0 - X - X", 3, "OK", "OK", "OK", "OK"],
  ["0 - - - -", 3, "OK", "OK", "OK", "OK"],
  ["- - - - -", 3, "INSUFFICIENT_DATA", undefined, "ALARM", "OK"],
  ["0 X X - X", 3, "ALARM", "ALARM", "ALARM", "ALARM"],
  ["- - X - -", 3, "ALARM", undefined, "ALARM", "OK"],
  ["- - - - X", 3, undefined, undefined, "ALARM", "OK"],
  ["- - - X -", 3, undefined, undefined, "ALARM", "OK"],
  ["0 - X - X", 2, "ALARM", "ALARM", "ALARM", "ALARM"],
  ["0 0 X 0 X", 2, "ALARM", "ALARM", "ALARM", "ALARM"],
  ["0 - X - -", 2, "OK", "OK", "ALARM", "OK"],
  ["- - - - 0", 2, "OK", "OK", "ALARM", "OK"],
  ["- - - X -", 2, "ALARM", undefined, "ALARM", "OK"],
])("%s, %i of 3", (text, m, ...expected) => {
  expect(ORDER.map((treatment) => state(text, m, treatment))).toEqual(expected);
});
