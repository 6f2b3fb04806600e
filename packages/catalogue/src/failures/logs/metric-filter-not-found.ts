import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The log group has no metric filter of that name. */
export const logsMetricFilterNotFound = failureMode({
  id: "logs.metric-filter-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("logs", "DeleteMetricFilter")],
  template: template`The specified metric filter does not exist.`,
  causes: [],
  words: {
    en: "The log group has no metric filter of that name.",
    ko: "로그 그룹에 해당 이름의 지표 필터가 없습니다.",
    ja: "ロググループにその名前のメトリクスフィルターはありません。",
  },
  examples: [
    {
      text: "The specified metric filter does not exist.",
      source: "inferred: by analogy with the recorded text for subscription filters",
    },
  ],
});
