import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The image is no valid image reference; often a variable was left unset or a space or line break slipped in. */
export const ecsContainerImageInvalid = failureMode({
  id: "ecs.container-image-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Container.image contains invalid characters.`,
  causes: [],
  words: {
    en: "The image is no valid image reference; often a variable was left unset or a space or line break slipped in.",
    ko: "이미지 값이 유효한 이미지 참조가 아닙니다. 변수가 비어 있거나 공백·줄바꿈이 섞인 경우가 많습니다.",
    ja: "イメージの値が有効なイメージ参照ではありません。変数が未設定のままだったり、空白や改行が混ざっていることがよくあります。",
  },
  examples: [
    {
      text: "Container.image contains invalid characters.",
      source: "inferred: by analogy with the recorded text for the family",
    },
  ],
});
