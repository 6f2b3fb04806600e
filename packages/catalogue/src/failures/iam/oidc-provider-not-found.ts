import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** This account has no OpenID Connect provider of that ARN. */
export const iamOidcProviderNotFound = failureMode({
  id: "iam.oidc-provider-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: templateWith({ arn: "\\S+" })`OpenIDConnect Provider not found for arn ${"arn"}`,
  causes: [],
  words: {
    en: "There is no OpenID Connect provider {arn} in this account.",
    ko: "이 계정에 OpenID Connect 공급자 {arn}이(가) 없습니다.",
    ja: "このアカウントに OpenID Connect プロバイダー {arn} はありません。",
  },
  examples: [
    {
      text: "OpenIDConnect Provider not found for arn arn:aws:iam::123456789012:oidc-provider/example.com",
      source: "getmoto/moto tests/test_iam/test_iam_oidc.py",
    },
  ],
});
