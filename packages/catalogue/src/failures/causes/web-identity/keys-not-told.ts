import type { Cause } from "../../../failure-mode.js";
import type { WebIdentityTokenView } from "../../../views/web-identity-token-view.js";

/** Nothing is fetched at run time: the public keys of an issuer must be told to this server. */
export const keysNotTold: Cause<WebIdentityTokenView> = {
  id: "keys-not-told",
  holds: ({ knownKeyIds, issuer }) => (knownKeyIds === undefined ? { issuer } : undefined),
  words: {
    en: "The public keys of {issuer} are not known. AWS fetches them from the issuer; Understudy calls nobody: PUT them to /_understudy/oidc-keys.",
    ko: "{issuer}의 공개 키를 모릅니다. AWS는 발급자에게서 키를 가져오지만 Understudy는 외부를 호출하지 않으므로 /_understudy/oidc-keys에 PUT하세요.",
    ja: "{issuer} の公開鍵が分かりません。AWS は発行者から取得しますが、Understudy は外部を呼び出さないため、/_understudy/oidc-keys に PUT してください。",
  },
  fixes: () => [],
};
