import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** `reference` is no image name: a tag or a variable is missing. */
export const ecsImageReferenceInvalid = failureMode({
  id: "ecs.image-reference-invalid",
  surfaces: [stoppedReason, serviceEvent],
  template: template`CannotPullContainerError: failed to normalize image reference "${"reference"}"`,
  causes: [],
  words: {
    en: "{reference} is no image name: a tag or a variable is missing.",
    ko: "{reference}은(는) 올바른 이미지 이름이 아닙니다. 태그나 변수가 비어 있습니다.",
    ja: "{reference} は正しいイメージ名ではありません。タグまたは変数が空になっています。",
  },
  examples: [
    {
      text: 'CannotPullContainerError: failed to normalize image reference "123456789012.dkr.ecr.us-east-1.amazonaws.com/web:"',
      source: "inferred: the inner part is recorded, the retries before it are not",
    },
  ],
});
