import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alarm does not turn from a metric alarm into a composite one. */
export const cloudwatchAlarmKindChanges = failureMode({
  id: "cloudwatch.alarm-kind-changes",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm", "PutCompositeAlarm")],
  template: template`Alarm ${"alarm"} already exists as a ${"kind"}`,
  causes: [],
  words: {
    en: "There is an alarm named {alarm} already, and it is of the other kind ({kind}).",
    ko: "이름이 {alarm}인 다른 종류({kind})의 경보가 이미 있습니다.",
    ja: "{alarm} という名前の、別の種類 ({kind}) のアラームがすでにあります。",
  },
  examples: [
    {
      text: "Alarm app already exists as a CompositeAlarm",
      source: "inferred: from the API reference, PutCompositeAlarm",
    },
  ],
});
