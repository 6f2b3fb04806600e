import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** DescribeServices takes at most 10 services in one call. */
export const ecsTooManyServices = failureMode({
  id: "ecs.too-many-services",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "DescribeServices")],
  template: template`Services cannot have more than 10 elements.`,
  causes: [],
  words: {
    en: "DescribeServices takes at most 10 services in one call.",
    ko: "DescribeServices는 한 번에 서비스를 최대 10개까지 받습니다.",
    ja: "DescribeServices が一度に受け付けるサービスは最大 10 個です。",
  },
  examples: [
    {
      text: "Services cannot have more than 10 elements.",
      source: "inferred: the limit is documented, the text is not public",
    },
  ],
});
