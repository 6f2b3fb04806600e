import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** DescribeServiceDeployments takes at most 20 ARNs in one call. */
export const ecsTooManyServiceDeployments = failureMode({
  id: "ecs.too-many-service-deployments",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeServiceDeployments")],
  template: template`Service deployment ARNs cannot have more than 20 elements.`,
  causes: [],
  words: {
    en: "DescribeServiceDeployments takes at most 20 ARNs in one call.",
    ko: "DescribeServiceDeployments는 한 번에 ARN을 최대 20개까지 받습니다.",
    ja: "DescribeServiceDeployments が一度に受け付ける ARN は最大 20 個です。",
  },
  examples: [
    {
      text: "Service deployment ARNs cannot have more than 20 elements.",
      source: "inferred: the limit is documented, the text is not public",
    },
  ],
});
