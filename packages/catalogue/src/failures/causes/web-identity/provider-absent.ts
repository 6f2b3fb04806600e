import type { Cause } from "../../../failure-mode.js";
import type { WebIdentityTokenView } from "../../../views/web-identity-token-view.js";

/** The role's account has no provider whose URL is the token's issuer. */
export const providerAbsent: Cause<WebIdentityTokenView, "issuer"> = {
  id: "provider-absent",
  holds: ({ provider, account }) => (provider ? undefined : { account }),
  words: {
    en: "The account {account}, which owns the role, has no OpenID Connect provider whose URL is the token's issuer {issuer}, letter for letter.",
    ko: "역할을 소유한 계정 {account}에 토큰의 발급자 {issuer}와 URL이 글자 그대로 같은 OpenID Connect 공급자가 없습니다.",
    ja: "ロールを所有するアカウント {account} に、トークンの発行者 {issuer} と URL が一字一句同じ OpenID Connect プロバイダーがありません。",
  },
  fixes: ({ issuer, audiences: [clientId = "sts.amazonaws.com"] }) => [
    { do: "create-oidc-provider", url: issuer, clientId },
  ],
  decide: "aws iam list-open-id-connect-providers",
};
