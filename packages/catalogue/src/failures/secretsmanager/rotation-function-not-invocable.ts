import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The Lambda function does not exist, or its policy does not let Secrets Manager invoke it. */
export const secretsmanagerRotationFunctionNotInvocable = failureMode({
  id: "secretsmanager.rotation-function-not-invocable",
  code: "AccessDeniedException",
  surfaces: [answerOf("secretsmanager", "RotateSecret")],
  template: template`Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.`,
  causes: [],
  words: {
    en: "The Lambda function does not exist, or its policy does not let Secrets Manager invoke it.",
    ko: "Lambda 함수가 없거나 함수 정책이 Secrets Manager의 호출을 허용하지 않습니다.",
    ja: "Lambda 関数がないか、そのポリシーが Secrets Manager による呼び出しを許可していません。",
  },
  examples: [
    {
      text: "Secrets Manager cannot invoke the specified Lambda function. Ensure that the function policy grants access to the principal secretsmanager.amazonaws.com.",
      source: "CloudFormation event quoted in public issues",
    },
  ],
});
