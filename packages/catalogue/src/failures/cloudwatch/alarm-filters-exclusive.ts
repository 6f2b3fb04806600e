import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Two ways to say which alarms are wanted. */
export const cloudwatchAlarmFiltersExclusive = failureMode({
  id: "cloudwatch.alarm-filters-exclusive",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "DescribeAlarms")],
  template: template`Only one of ${"one"} and ${"other"} can be specified.`,
  causes: [],
  words: {
    en: "Give {one} or {other}, not both.",
    ko: "{one}와(과) {other} 중 하나만 지정하세요.",
    ja: "{one} と {other} はどちらか一方だけ指定してください。",
  },
  examples: [
    {
      text: "Only one of AlarmNames and AlarmNamePrefix can be specified.",
      source: "inferred: from the API reference, DescribeAlarms",
    },
  ],
});
