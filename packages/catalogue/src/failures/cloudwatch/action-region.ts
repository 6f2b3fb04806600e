import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alarm acts in its own Region only. */
export const cloudwatchActionRegion = failureMode({
  id: "cloudwatch.action-region",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutMetricAlarm", "PutCompositeAlarm")],
  template: template`Invalid region ${"region"} specified. Only ${"here"} is supported.`,
  causes: [],
  words: {
    en: "The action is in {region}, but the alarm is in {here}: alarms act in their own Region only.",
    ko: "작업은 {region}에 있지만 경보는 {here}에 있습니다. 경보는 자기 리전에서만 작업할 수 있습니다.",
    ja: "アクションは {region} にありますが、アラームは {here} にあります。アラームは自分のリージョンでしか動作できません。",
  },
  examples: [
    {
      text: "Invalid region eu-central-1 specified. Only us-east-1 is supported.",
      source: "public logs of put-metric-alarm with a topic of another Region",
    },
  ],
});
