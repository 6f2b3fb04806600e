import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy `policyArn`, named as permissions boundary, does not exist. */
export const iamBoundaryNotFound = failureMode({
  id: "iam.boundary-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "CreateRole", "CreateUser", "PutRolePermissionsBoundary", "PutUserPermissionsBoundary")],
  template: templateWith({ policyArn: "\\S+" })`Scope ARN: ${"policyArn"} does not exist or is not attachable.`,
  causes: [],
  words: {
    en: "The policy {policyArn}, named as permissions boundary, does not exist.",
    ko: "권한 경계로 지정한 정책 {policyArn}이(가) 없습니다.",
    ja: "アクセス許可の境界として指定されたポリシー {policyArn} が存在しません。",
  },
  examples: [
    {
      text: "Scope ARN: arn:aws:iam::123456789012:policy/limits does not exist or is not attachable.",
      source: "openshift/rosa operator role creation, quoted in public notes",
    },
  ],
});
