import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The log group is protected from deletion: switch the protection off first. */
export const logsLogGroupProtected = failureMode({
  id: "logs.log-group-protected",
  code: "ValidationException",
  surfaces: [answerOf("logs", "DeleteLogGroup")],
  template: template`Cannot delete a log group that has deletion protection enabled. Disable deletion protection and try again.`,
  causes: [],
  words: {
    en: "The log group is protected from deletion: switch the protection off first.",
    ko: "로그 그룹에 삭제 방지가 켜져 있습니다. 먼저 삭제 방지를 해제하세요.",
    ja: "ロググループは削除保護が有効です。先に削除保護を無効にしてください。",
  },
  examples: [
    {
      text: "Cannot delete a log group that has deletion protection enabled. Disable deletion protection and try again.",
      source: "inferred: the rule is documented, the text is not public",
    },
  ],
});
