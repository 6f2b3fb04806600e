import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A permissions boundary is given by the ARN of a managed policy; `boundary` is none. */
export const iamInvalidBoundary = failureMode({
  id: "iam.invalid-boundary",
  code: "InvalidParameterValue",
  surfaces: [answerOf("iam", "CreateRole", "CreateUser", "PutRolePermissionsBoundary", "PutUserPermissionsBoundary")],
  template: template`Value (${"boundary"}) for parameter PermissionsBoundary is invalid.`,
  causes: [],
  words: {
    en: "A permissions boundary is given by the ARN of a managed policy; {boundary} is none.",
    ko: "권한 경계는 관리형 정책의 ARN으로 지정합니다. {boundary}은(는) 정책 ARN이 아닙니다.",
    ja: "アクセス許可の境界はマネージドポリシーの ARN で指定します。{boundary} はポリシーの ARN ではありません。",
  },
  examples: [
    {
      text: "Value (arn:aws:iam::123456789012:role/x) for parameter PermissionsBoundary is invalid.",
      source: "getmoto/moto iam/models.py",
    },
  ],
});
