import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A rule names alarms that are there. */
export const cloudwatchAlarmsAbsent = failureMode({
  id: "cloudwatch.alarms-absent",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutCompositeAlarm")],
  template: template`Could not save the composite alarm as alarms [${"alarms"}] in the alarm rule do not exist`,
  causes: [],
  words: {
    en: "The rule names alarms that are not there: {alarms}.",
    ko: "규칙에 존재하지 않는 경보가 있습니다: {alarms}.",
    ja: "ルールに存在しないアラームがあります: {alarms}。",
  },
  examples: [
    {
      text: "Could not save the composite alarm as alarms [child] in the alarm rule do not exist",
      source: "public notes on a stack whose composite alarm was made before its alarms",
    },
  ],
});
