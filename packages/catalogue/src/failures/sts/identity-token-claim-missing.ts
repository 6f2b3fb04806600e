import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token lacks a claim without which it is not accepted. */
export const stsIdentityTokenClaimMissing = failureMode({
  id: "sts.identity-token-claim-missing",
  code: "InvalidIdentityToken",
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: templateWith({ claim: "\\w+" })`Missing a required claim: ${"claim"}`,
  causes: [],
  words: {
    en: "The token has no {claim} claim of the right kind.",
    ko: "토큰에 올바른 형식의 {claim} 클레임이 없습니다.",
    ja: "トークンに正しい形式の {claim} クレームがありません。",
  },
  examples: [{ text: "Missing a required claim: sub", source: "inferred: long known, no recording at hand" }],
});
