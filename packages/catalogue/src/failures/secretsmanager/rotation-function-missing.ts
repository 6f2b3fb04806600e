import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A secret is rotated by a Lambda function, and this one has none. */
export const secretsmanagerRotationFunctionMissing = failureMode({
  id: "secretsmanager.rotation-function-missing",
  code: "InvalidRequestException",
  surfaces: [answerOf("secretsmanager", "RotateSecret")],
  template: template`No Lambda rotation function ARN is associated with this secret.`,
  causes: [],
  words: {
    en: "A secret is rotated by a Lambda function, and this one has none.",
    ko: "보안 암호는 Lambda 함수로 교체되는데, 이 보안 암호에는 함수가 없습니다.",
    ja: "シークレットは Lambda 関数でローテーションされますが、このシークレットには関数がありません。",
  },
  examples: [
    {
      text: "No Lambda rotation function ARN is associated with this secret.",
      source: "aws-cli output quoted in public notes",
    },
  ],
});
