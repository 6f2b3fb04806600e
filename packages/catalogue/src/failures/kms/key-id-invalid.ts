import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The text is no key id, key ARN, alias name (alias/…) or alias ARN. */
export const kmsKeyIdInvalid = failureMode({
  id: "kms.key-id-invalid",
  code: "NotFoundException",
  surfaces: [answerOf("kms")],
  template: template`Invalid keyId '${"keyId"}'`,
  causes: [],
  words: {
    en: "The text is no key id, key ARN, alias name (alias/…) or alias ARN.",
    ko: "키 ID, 키 ARN, 별칭 이름(alias/…), 별칭 ARN 중 어느 것도 아닙니다.",
    ja: "キー ID、キー ARN、エイリアス名 (alias/…)、エイリアス ARN のいずれでもありません。",
  },
  examples: [
    {
      text: "Invalid keyId 'app'",
      source: "getmoto/moto kms/models.py",
    },
  ],
});
