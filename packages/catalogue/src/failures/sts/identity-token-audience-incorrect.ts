import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { WebIdentityTokenView } from "../../views/web-identity-token-view.js";
import { audienceNotListed } from "../causes/web-identity/audience-not-listed.js";
import { answerOf } from "../surface.js";

/** The token's audience is none of the provider's client ids. */
export const stsIdentityTokenAudienceIncorrect = failureMode<never, WebIdentityTokenView>({
  id: "sts.identity-token-audience-incorrect",
  code: "InvalidIdentityToken",
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: template`Incorrect token audience`,
  causes: [audienceNotListed],
  words: {
    en: "The token's audience is none of the client ids of its provider in IAM.",
    ko: "토큰의 대상(aud)이 IAM에 있는 공급자의 클라이언트 ID에 없습니다.",
    ja: "トークンのオーディエンス(aud)が、IAM のプロバイダーのクライアント ID にありません。",
  },
  examples: [{ text: "Incorrect token audience", source: "awslabs/amazon-eks-irsa-cfn#18" }],
});
