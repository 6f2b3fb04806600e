import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** DescribeServiceRevisions takes at most 20 ARNs in one call. */
export const ecsTooManyServiceRevisions = failureMode({
  id: "ecs.too-many-service-revisions",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeServiceRevisions")],
  template: template`Service revision ARNs cannot have more than 20 elements.`,
  causes: [],
  words: {
    en: "DescribeServiceRevisions takes at most 20 ARNs in one call.",
    ko: "DescribeServiceRevisions는 한 번에 ARN을 최대 20개까지 받습니다.",
    ja: "DescribeServiceRevisions が一度に受け付ける ARN は最大 20 個です。",
  },
  examples: [
    {
      text: "Service revision ARNs cannot have more than 20 elements.",
      source: "inferred: the limit is documented, the text is not public",
    },
  ],
});
