import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { AssumeRoleView } from "../../views/assume-role-view.js";
import { webIdentityCauses } from "../causes/web-identity/index.js";
import { answerOf } from "../surface.js";

/** The role's trust policy does not let this token in, or not with the tags or the source identity that it carries. */
export const stsWebIdentityDenied = failureMode<"action", AssumeRoleView>({
  id: "sts.web-identity-denied",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: templateWith({
    action: "sts:(?:AssumeRoleWithWebIdentity|TagSession|SetSourceIdentity)",
  })`Not authorized to perform ${"action"}`,
  causes: webIdentityCauses,
  words: {
    en: "The role's trust policy does not let this token in: compare its sub and aud with the conditions. ({action})",
    ko: "역할의 신뢰 정책이 이 토큰을 허용하지 않습니다. 토큰의 sub와 aud를 조건과 비교하세요. ({action})",
    ja: "ロールの信頼ポリシーがこのトークンを許可していません。トークンの sub と aud を条件と比べてください。({action})",
  },
  examples: [
    {
      text: "Not authorized to perform sts:AssumeRoleWithWebIdentity",
      source: "aws-actions/configure-aws-credentials output quoted in public notes",
    },
  ],
});
