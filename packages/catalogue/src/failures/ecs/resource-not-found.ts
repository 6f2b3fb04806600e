import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Nothing in this account and Region has that ARN. */
export const ecsResourceNotFound = failureMode({
  id: "ecs.resource-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "TagResource", "UntagResource", "ListTagsForResource")],
  template: template`The specified resource cannot be found. Specify a valid resource and try again.`,
  causes: [],
  words: {
    en: "Nothing in this account and Region has that ARN.",
    ko: "이 계정과 리전에 해당 ARN의 리소스가 없습니다.",
    ja: "このアカウントとリージョンに、その ARN のリソースはありません。",
  },
  examples: [
    {
      text: "The specified resource cannot be found. Specify a valid resource and try again.",
      source: "inferred: by analogy with the recorded text for inactive clusters",
    },
  ],
});
