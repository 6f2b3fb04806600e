import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The provider's URL is not `https://` with a host, and a path where there is one. */
export const iamOidcProviderUrlInvalid = failureMode({
  id: "iam.oidc-provider-url-invalid",
  code: "ValidationError",
  surfaces: [answerOf("iam", "CreateOpenIDConnectProvider")],
  template: template`Invalid Open ID Connect Provider URL`,
  causes: [],
  words: {
    en: "The provider's URL must begin with https:// and name a host, without a port.",
    ko: "공급자의 URL은 https://로 시작하고 포트 없이 호스트를 지정해야 합니다.",
    ja: "プロバイダーの URL は https:// で始まり、ポートなしでホストを指定する必要があります。",
  },
  examples: [{ text: "Invalid Open ID Connect Provider URL", source: "getmoto/moto iam/models.py" }],
});
