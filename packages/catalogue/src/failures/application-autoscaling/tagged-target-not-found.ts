import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no scalable target of that ARN. */
export const scalingTaggedTargetNotFound = failureMode({
  id: "scaling.tagged-target-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("application-autoscaling", "ListTagsForResource", "TagResource", "UntagResource")],
  template: template`The scalable target ${"targetArn"} was not found.`,
  causes: [],
  words: {
    en: "{targetArn} is not registered in this account and Region.",
    ko: "{targetArn}은(는) 이 계정과 리전에 등록되어 있지 않습니다.",
    ja: "{targetArn} はこのアカウントとリージョンに登録されていません。",
  },
  examples: [
    {
      text: "The scalable target arn:aws:application-autoscaling:us-east-1:123456789012:scalable-target/1234abcd56ab78cd901ef1234567890ab123 was not found.",
      source: "inferred: Application Auto Scaling API reference, ResourceNotFoundException",
    },
  ],
});
