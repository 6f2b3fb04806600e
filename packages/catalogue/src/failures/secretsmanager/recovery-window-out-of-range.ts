import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The recovery window lasts from 7 to 30 days. */
export const secretsmanagerRecoveryWindowOutOfRange = failureMode({
  id: "secretsmanager.recovery-window-out-of-range",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "DeleteSecret")],
  template: template`The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).`,
  causes: [],
  words: {
    en: "The recovery window lasts from 7 to 30 days.",
    ko: "복구 기간은 7일에서 30일 사이여야 합니다.",
    ja: "復旧期間は 7 日から 30 日までです。",
  },
  examples: [
    {
      text: "The RecoveryWindowInDays value must be between 7 and 30 days (inclusive).",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
