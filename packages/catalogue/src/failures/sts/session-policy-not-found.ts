import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A managed policy given as session policy is absent, or of another account. */
export const stsSessionPolicyNotFound = failureMode({
  id: "sts.session-policy-not-found",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("sts", "AssumeRole", "GetFederationToken")],
  template: templateWith({ policyArn: "\\S+" })`Session policy ${"policyArn"} does not exist or is not attachable.`,
  causes: [],
  words: {
    en: "There is no managed policy {policyArn} that may be a session policy here: it must be AWS's own, or of the account of the role or user.",
    ko: "여기에서 세션 정책으로 쓸 수 있는 관리형 정책 {policyArn}이(가) 없습니다. AWS 관리형이거나 역할 또는 사용자와 같은 계정의 정책이어야 합니다.",
    ja: "ここでセッションポリシーとして使えるマネージドポリシー {policyArn} がありません。AWS 管理のものか、ロールまたはユーザーと同じアカウントのものである必要があります。",
  },
  examples: [
    {
      text: "Session policy arn:aws:iam::123456789012:policy/absent does not exist or is not attachable.",
      source: "inferred: after IAM's words for a policy that cannot be attached",
    },
  ],
});
