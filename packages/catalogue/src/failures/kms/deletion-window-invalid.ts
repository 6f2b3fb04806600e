import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A key waits seven to thirty days before it is deleted. */
export const kmsDeletionWindowInvalid = failureMode({
  id: "kms.deletion-window-invalid",
  code: "ValidationException",
  surfaces: [answerOf("kms", "ScheduleKeyDeletion")],
  template: template`${"days"} is not a valid PendingWindowInDays: it must be between 7 and 30`,
  causes: [],
  words: {
    en: "A key waits seven to thirty days before it is deleted.",
    ko: "키는 삭제되기 전에 7일에서 30일 동안 대기합니다.",
    ja: "キーは削除されるまで 7 日から 30 日待ちます。",
  },
  examples: [
    {
      text: "3 is not a valid PendingWindowInDays: it must be between 7 and 30",
      source: "inferred: AWS KMS API reference, ScheduleKeyDeletion",
    },
  ],
});
