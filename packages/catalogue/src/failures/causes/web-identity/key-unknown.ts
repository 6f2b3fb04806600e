import type { Cause } from "../../../failure-mode.js";
import type { WebIdentityTokenView } from "../../../views/web-identity-token-view.js";

/** The issuer's keys are known, but not the one that the token names. */
export const keyUnknown: Cause<WebIdentityTokenView> = {
  id: "key-unknown",
  holds: ({ knownKeyIds, keyId, issuer }) =>
    knownKeyIds && { issuer, keyId: keyId ?? "none", known: knownKeyIds.join(", ") || "none" },
  words: {
    en: "The token names the key {keyId}, and the known keys of {issuer} are: {known}. The issuer may have changed its keys.",
    ko: "토큰은 키 {keyId}를 지정하는데 {issuer}의 알려진 키는 다음과 같습니다: {known}. 발급자가 키를 교체했을 수 있습니다.",
    ja: "トークンは鍵 {keyId} を指定していますが、{issuer} の既知の鍵は次のとおりです: {known}。発行者が鍵を交換した可能性があります。",
  },
  fixes: () => [],
};
