import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { WebIdentityTokenView } from "../../views/web-identity-token-view.js";
import { providerAbsent } from "../causes/web-identity/provider-absent.js";
import { answerOf } from "../surface.js";

/** The account has no identity provider for `issuer`; create it in IAM first. */
export const stsIdentityTokenInvalid = failureMode<"issuer", WebIdentityTokenView>({
  id: "sts.identity-token-invalid",
  code: "InvalidIdentityToken",
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: templateWith({ issuer: "\\S+" })`No OpenIDConnect provider found in your account for ${"issuer"}`,
  causes: [providerAbsent],
  words: {
    en: "The account has no identity provider for {issuer}; create it in IAM first.",
    ko: "계정에 {issuer}에 대한 자격 증명 공급자가 없습니다. 먼저 IAM에서 만드세요.",
    ja: "アカウントに {issuer} の ID プロバイダーがありません。先に IAM で作成してください。",
  },
  examples: [
    {
      text: "No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com",
      source: "aws-cli output quoted in public notes",
    },
  ],
});
