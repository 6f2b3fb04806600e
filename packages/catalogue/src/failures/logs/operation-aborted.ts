import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another request is changing the same log group. */
export const logsOperationAborted = failureMode({
  id: "logs.operation-aborted",
  code: "OperationAbortedException",
  surfaces: [answerOf("logs")],
  template: template`A conflicting operation is currently in progress against this resource. Please try again.`,
  causes: [],
  words: {
    en: "Another request is changing the same log group. Try again.",
    ko: "다른 요청이 같은 로그 그룹을 변경하는 중입니다. 다시 시도하세요.",
    ja: "別のリクエストが同じロググループを変更しています。再試行してください。",
  },
  examples: [
    {
      text: "A conflicting operation is currently in progress against this resource. Please try again.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
