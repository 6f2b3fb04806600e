import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A deregistration names one revision (family:revision or its ARN); a family alone is not enough. */
export const ecsRevisionMissing = failureMode({
  id: "ecs.revision-missing",
  code: "ClientException",
  surfaces: [answerOf("ecs", "DeregisterTaskDefinition")],
  template: template`Revision is missing.`,
  causes: [],
  words: {
    en: "A deregistration names one revision (family:revision or its ARN); a family alone is not enough.",
    ko: "등록 해제는 리비전 하나를 지정해야 합니다(family:revision 또는 ARN). 패밀리 이름만으로는 부족합니다.",
    ja: "登録解除では 1 つのリビジョン(family:revision または ARN)を指定する必要があります。ファミリー名だけでは足りません。",
  },
  examples: [{ text: "Revision is missing.", source: "getmoto/moto ecs/exceptions.py" }],
});
