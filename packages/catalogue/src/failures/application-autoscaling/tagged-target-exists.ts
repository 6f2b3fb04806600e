import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Tags are given to what is new. */
export const scalingTaggedTargetExists = failureMode({
  id: "scaling.tagged-target-exists",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget")],
  template: template`The scalable target that you tried to tag already exists. To update tags on an existing scalable target, use the TagResource API.`,
  causes: [],
  words: {
    en: "Tags go with the first registration alone. The scalable target exists already: change its tags with TagResource.",
    ko: "태그는 처음 등록할 때만 지정할 수 있습니다. 이미 있는 확장 가능한 대상의 태그는 TagResource로 변경하세요.",
    ja: "タグを指定できるのは最初の登録時だけです。既存のスケーラブルターゲットのタグは TagResource で変更してください。",
  },
  examples: [
    {
      text: "The scalable target that you tried to tag already exists. To update tags on an existing scalable target, use the TagResource API.",
      source: "terraform-aws-modules/terraform-aws-rds-aurora#420",
    },
  ],
});
