import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The list of services is empty. */
export const ecsServicesEmpty = failureMode({
  id: "ecs.services-empty",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeServices")],
  template: template`Services cannot be empty.`,
  causes: [],
  words: {
    en: "The list of services is empty.",
    ko: "서비스 목록이 비어 있습니다.",
    ja: "サービスのリストが空です。",
  },
  examples: [{ text: "Services cannot be empty.", source: "inferred: by analogy with the recorded text for tasks" }],
});
