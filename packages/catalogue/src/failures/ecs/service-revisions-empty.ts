import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The list of ARNs is empty. */
export const ecsServiceRevisionsEmpty = failureMode({
  id: "ecs.service-revisions-empty",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeServiceRevisions")],
  template: template`Service revision ARNs cannot be empty.`,
  causes: [],
  words: {
    en: "The list of ARNs is empty.",
    ko: "ARN 목록이 비어 있습니다.",
    ja: "ARN のリストが空です。",
  },
  examples: [
    { text: "Service revision ARNs cannot be empty.", source: "inferred: by analogy with the recorded text for tasks" },
  ],
});
