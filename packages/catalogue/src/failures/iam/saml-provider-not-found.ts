import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** This account has no SAML provider of that ARN. */
export const iamSamlProviderNotFound = failureMode({
  id: "iam.saml-provider-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: templateWith({ arn: "\\S+" })`Manifest not found for arn ${"arn"}`,
  causes: [],
  words: {
    en: "There is no SAML provider {arn} in this account.",
    ko: "이 계정에 SAML 공급자 {arn}이(가) 없습니다.",
    ja: "このアカウントに SAML プロバイダー {arn} はありません。",
  },
  examples: [
    {
      text: "Manifest not found for arn arn:aws:iam::123456789012:saml-provider/idp",
      source: "GetSAMLProvider refusals quoted in public tests",
    },
  ],
});
