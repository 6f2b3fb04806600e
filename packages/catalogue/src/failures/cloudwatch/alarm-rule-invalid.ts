import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The rule of a composite alarm cannot be read. */
export const cloudwatchAlarmRuleInvalid = failureMode({
  id: "cloudwatch.alarm-rule-invalid",
  code: "ValidationError",
  surfaces: [answerOf("cloudwatch", "PutCompositeAlarm")],
  template: template`Error in AlarmRule [${"reason"}]`,
  causes: [],
  words: {
    en: "The rule cannot be read: {reason}",
    ko: "규칙을 읽을 수 없습니다: {reason}",
    ja: "ルールを読み取れません: {reason}",
  },
  examples: [
    {
      text: "Error in AlarmRule [Unsupported token ')' at char 1]",
      source: "aws/aws-cdk#34662",
    },
  ],
});
