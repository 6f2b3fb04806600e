import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The role's trust policy does not let this token in: compare its sub and aud with the conditions. */
export const stsWebIdentityDenied = failureMode({
  id: "sts.web-identity-denied",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: template`Not authorized to perform sts:AssumeRoleWithWebIdentity`,
  causes: [],
  words: {
    en: "The role's trust policy does not let this token in: compare its sub and aud with the conditions.",
    ko: "역할의 신뢰 정책이 이 토큰을 허용하지 않습니다. 토큰의 sub와 aud를 조건과 비교하세요.",
    ja: "ロールの信頼ポリシーがこのトークンを許可していません。トークンの sub と aud を条件と比べてください。",
  },
  examples: [
    {
      text: "Not authorized to perform sts:AssumeRoleWithWebIdentity",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
