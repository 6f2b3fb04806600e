import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A quota is used up: a log group takes 2 subscription filters, a Region 10 resource policies. */
export const logsResourceLimitExceeded = failureMode({
  id: "logs.resource-limit-exceeded",
  code: "LimitExceededException",
  surfaces: [answerOf("logs")],
  template: template`Resource limit exceeded.`,
  causes: [],
  words: {
    en: "A quota is used up: a log group takes 2 subscription filters, a Region 10 resource policies.",
    ko: "할당량을 모두 사용했습니다. 로그 그룹에는 구독 필터 2개, 리전에는 리소스 정책 10개까지 둘 수 있습니다.",
    ja: "クォータを使い切っています。ロググループに置けるサブスクリプションフィルターは 2 つ、リージョンに置けるリソースポリシーは 10 個です。",
  },
  examples: [{ text: "Resource limit exceeded.", source: "localstack/localstack test_logs.snapshot.json" }],
});
