import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A family's name may hold letters, digits, hyphens and underscores only, at most 255. */
export const ecsFamilyInvalid = failureMode({
  id: "ecs.family-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Family contains invalid characters.`,
  causes: [],
  words: {
    en: "A family's name may hold letters, digits, hyphens and underscores only, at most 255.",
    ko: "패밀리 이름에는 영문자, 숫자, 하이픈, 밑줄만 최대 255자까지 사용할 수 있습니다.",
    ja: "ファミリー名に使えるのは英数字、ハイフン、アンダースコアだけで、最大 255 文字です。",
  },
  examples: [{ text: "Family contains invalid characters.", source: "civitaspo/digdag-operator-ecs_task#9" }],
});
