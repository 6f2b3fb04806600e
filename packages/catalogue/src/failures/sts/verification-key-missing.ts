import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { WebIdentityTokenView } from "../../views/web-identity-token-view.js";
import { keyUnknown } from "../causes/web-identity/key-unknown.js";
import { keysNotTold } from "../causes/web-identity/keys-not-told.js";
import { answerOf } from "../surface.js";

/** The issuer's public keys cannot be had, or the one that the token names is not among them. */
export const stsVerificationKeyMissing = failureMode<never, WebIdentityTokenView>({
  id: "sts.verification-key-missing",
  code: "InvalidIdentityToken",
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: template`Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements`,
  causes: [keysNotTold, keyUnknown],
  words: {
    en: "The issuer's public key that the token names cannot be had: its discovery document or its keys are out of reach, or the key is not among them.",
    ko: "토큰이 지정한 발급자의 공개 키를 얻을 수 없습니다. 검색 문서나 키에 접근할 수 없거나 해당 키가 없습니다.",
    ja: "トークンが指定する発行者の公開鍵を取得できません。ディスカバリ文書や鍵に到達できないか、その鍵が含まれていません。",
  },
  examples: [
    {
      text: "Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements",
      source: "kubernetes logs quoted in public notes",
    },
  ],
});
