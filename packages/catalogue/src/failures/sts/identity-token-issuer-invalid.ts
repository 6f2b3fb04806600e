import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token's `iss` is not the URL of a provider. */
export const stsIdentityTokenIssuerInvalid = failureMode({
  id: "sts.identity-token-issuer-invalid",
  code: "InvalidIdentityToken",
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: template`Issuer must be a valid URL`,
  causes: [],
  words: {
    en: "The token's iss claim is not an https URL.",
    ko: "토큰의 iss 클레임이 https URL이 아닙니다.",
    ja: "トークンの iss クレームが https の URL ではありません。",
  },
  examples: [{ text: "Issuer must be a valid URL", source: "aws-cli output quoted in public notes" }],
});
