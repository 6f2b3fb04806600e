import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The valueFrom of secret `secret` is neither the full ARN of a Secrets Manager secret nor a valid name or ARN of a Systems Manager parameter. */
export const ecsSecretParameterNameNotValid = failureMode({
  id: "ecs.secret-parameter-name-not-valid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`The Systems Manager parameter name specified for secret ${"secret"} is invalid.`,
  causes: [],
  words: {
    en: "The valueFrom of secret {secret} is neither the full ARN of a Secrets Manager secret nor a valid name or ARN of a Systems Manager parameter.",
    ko: "보안 암호 {secret}의 valueFrom이 Secrets Manager 보안 암호의 전체 ARN도, 유효한 Systems Manager 파라미터 이름이나 ARN도 아닙니다.",
    ja: "シークレット {secret} の valueFrom が、Secrets Manager シークレットの完全な ARN でも、Systems Manager パラメータの有効な名前や ARN でもありません。",
  },
  examples: [
    {
      text: "The Systems Manager parameter name specified for secret DB_PASSWORD is invalid.",
      source: "aws-cli output quoted in public notes",
    },
  ],
});
