import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The schedule is none of at(), rate() and cron(). */
export const scalingScheduleInvalid = failureMode({
  id: "scaling.schedule-invalid",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`Invalid schedule expression. Details: ${"details"}`,
  causes: [],
  words: {
    en: "A schedule is at(2026-01-31T08:00:00), rate(5 minutes) or cron(0 8 ? * MON-FRI *).",
    ko: "일정은 at(2026-01-31T08:00:00), rate(5 minutes), cron(0 8 ? * MON-FRI *) 형식 중 하나여야 합니다.",
    ja: "スケジュールは at(2026-01-31T08:00:00)、rate(5 minutes)、cron(0 8 ? * MON-FRI *) のいずれかの形式です。",
  },
  examples: [
    {
      text: "Invalid schedule expression. Details: Schedule expressions must have the following syntax: rate(<number>\\s?(minutes?|hours?|days?)), cron(<cron_expression>) or at(yyyy-MM-dd'T'HH:mm:ss).",
      source: "answers of CloudFormation to AWS::ApplicationAutoScaling::ScalableTarget, quoted in public CDK stacks",
    },
  ],
});
