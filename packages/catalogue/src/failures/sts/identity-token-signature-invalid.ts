import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token was not signed with the key it names. */
export const stsIdentityTokenSignatureInvalid = failureMode({
  id: "sts.identity-token-signature-invalid",
  code: "InvalidIdentityToken",
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: template`Token signature invalid`,
  causes: [],
  words: {
    en: "The token's signature is not that of the key that it names: it was changed, or the issuer signs with another key.",
    ko: "토큰의 서명이 지정된 키의 서명이 아닙니다. 토큰이 변경되었거나 발급자가 다른 키로 서명했습니다.",
    ja: "トークンの署名が、指定された鍵によるものではありません。トークンが変更されたか、発行者が別の鍵で署名しています。",
  },
  examples: [{ text: "Token signature invalid", source: "aws-cli output quoted in public notes" }],
});
