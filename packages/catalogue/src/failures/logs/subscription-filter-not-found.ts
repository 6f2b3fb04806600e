import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The log group has no subscription filter of that name. */
export const logsSubscriptionFilterNotFound = failureMode({
  id: "logs.subscription-filter-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("logs", "DeleteSubscriptionFilter")],
  template: template`The specified subscription filter does not exist.`,
  causes: [],
  words: {
    en: "The log group has no subscription filter of that name.",
    ko: "로그 그룹에 해당 이름의 구독 필터가 없습니다.",
    ja: "ロググループにその名前のサブスクリプションフィルターはありません。",
  },
  examples: [
    {
      text: "The specified subscription filter does not exist.",
      source: "localstack/localstack test_logs.snapshot.json",
    },
  ],
});
