import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What is to be tagged is not there. */
export const cloudwatchResourceNotFound = failureMode({
  id: "cloudwatch.resource-not-found",
  code: "ResourceNotFoundException",
  status: 404,
  surfaces: [answerOf("cloudwatch", "TagResource", "UntagResource", "ListTagsForResource")],
  template: template`Unknown`,
  causes: [],
  words: {
    en: "There is no alarm, dashboard, rule or stream with that ARN.",
    ko: "그 ARN을 가진 경보, 대시보드, 규칙, 스트림이 없습니다.",
    ja: "その ARN を持つアラーム、ダッシュボード、ルール、ストリームはありません。",
  },
  examples: [{ text: "Unknown", source: "getmoto/moto cloudwatch/models.py" }],
});
