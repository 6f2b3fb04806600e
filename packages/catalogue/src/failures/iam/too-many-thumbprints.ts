import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** More than five thumbprints. */
export const iamTooManyThumbprints = failureMode({
  id: "iam.too-many-thumbprints",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "CreateOpenIDConnectProvider", "UpdateOpenIDConnectProviderThumbprint")],
  template: template`Thumbprint list must contain fewer than 5 entries.`,
  causes: [],
  words: {
    en: "An OpenID Connect provider has five thumbprints at most.",
    ko: "OpenID Connect 공급자의 지문은 최대 5개입니다.",
    ja: "OpenID Connect プロバイダーのサムプリントは最大 5 個です。",
  },
  examples: [{ text: "Thumbprint list must contain fewer than 5 entries.", source: "getmoto/moto iam/models.py" }],
});
