import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The secret has no rotation that could be cancelled. */
export const secretsmanagerRotationNotConfigured = failureMode({
  id: "secretsmanager.rotation-not-configured",
  code: "InvalidRequestException",
  surfaces: [answerOf("secretsmanager", "CancelRotateSecret")],
  template: template`You tried to enable rotation on a secret that doesn't already have a Lambda function ARN configured`,
  causes: [],
  words: {
    en: "The secret has no rotation that could be cancelled.",
    ko: "취소할 교체가 구성되어 있지 않은 보안 암호입니다.",
    ja: "取り消せるローテーションが設定されていないシークレットです。",
  },
  examples: [
    {
      text: "You tried to enable rotation on a secret that doesn't already have a Lambda function ARN configured",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
