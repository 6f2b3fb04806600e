import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The fields of cron() cannot be read. */
export const scalingScheduleCronInvalid = failureMode({
  id: "scaling.schedule-cron-invalid",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScheduledAction")],
  template: template`Invalid CRON expression. Details: ${"details"}`,
  causes: [],
  words: {
    en: "cron() takes minutes, hours, day of month, month, day of week and year, with ? in exactly one of the two days; {details} is not that.",
    ko: "cron()에는 분, 시, 일, 월, 요일, 연도를 지정하며 일과 요일 중 정확히 하나는 ?여야 합니다. {details}은(는) 이 형식이 아닙니다.",
    ja: "cron() には分、時、日、月、曜日、年を指定し、日と曜日のうちちょうど一方を ? にします。{details} はこの形式ではありません。",
  },
  examples: [
    {
      text: "Invalid CRON expression. Details: 0 8 * * *",
      source: "inferred: the beginning is measured (badmintoncryer/cdk-preflight), the details are not",
    },
  ],
});
