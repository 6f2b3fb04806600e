import type { Cause } from "../../../failure-mode.js";
import type { WebIdentityTokenView } from "../../../views/web-identity-token-view.js";

/** The provider exists, but its client ids do not name whom the token is for. */
export const audienceNotListed: Cause<WebIdentityTokenView> = {
  id: "audience-not-listed",
  holds: ({ provider, audiences }) =>
    provider && {
      provider: provider.arn,
      audience: audiences.join(", "),
      listed: provider.clientIds.join(", ") || "none",
    },
  words: {
    en: "The token is for {audience}, and the client ids of {provider} are: {listed}. Ask the issuer for a token for one of these, or add the token's audience.",
    ko: "토큰의 대상은 {audience}인데 {provider}의 클라이언트 ID는 다음과 같습니다: {listed}. 이 중 하나를 대상으로 하는 토큰을 요청하거나 토큰의 대상을 추가하세요.",
    ja: "トークンの対象は {audience} ですが、{provider} のクライアント ID は次のとおりです: {listed}。このいずれかを対象とするトークンを発行してもらうか、トークンの対象を追加してください。",
  },
  fixes: ({ provider, audiences }) =>
    provider
      ? audiences.slice(0, 1).map((clientId) => ({ do: "add-client-id", providerArn: provider.arn, clientId }) as const)
      : [],
};
