import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The list of ARNs is empty. */
export const ecsServiceDeploymentsEmpty = failureMode({
  id: "ecs.service-deployments-empty",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeServiceDeployments")],
  template: template`Service deployment ARNs cannot be empty.`,
  causes: [],
  words: {
    en: "The list of ARNs is empty.",
    ko: "ARN 목록이 비어 있습니다.",
    ja: "ARN のリストが空です。",
  },
  examples: [
    {
      text: "Service deployment ARNs cannot be empty.",
      source: "inferred: by analogy with the recorded text for tasks",
    },
  ],
});
