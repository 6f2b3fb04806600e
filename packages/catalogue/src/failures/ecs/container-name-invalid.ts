import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A container's name may hold letters, digits, hyphens and underscores only. */
export const ecsContainerNameInvalid = failureMode({
  id: "ecs.container-name-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Container.name contains invalid characters.`,
  causes: [],
  words: {
    en: "A container's name may hold letters, digits, hyphens and underscores only.",
    ko: "컨테이너 이름에는 영문자, 숫자, 하이픈, 밑줄만 사용할 수 있습니다.",
    ja: "コンテナ名に使えるのは英数字、ハイフン、アンダースコアだけです。",
  },
  examples: [
    {
      text: "Container.name contains invalid characters.",
      source: "inferred: by analogy with the recorded text for the family",
    },
  ],
});
