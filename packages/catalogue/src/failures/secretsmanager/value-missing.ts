import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A version needs a value: SecretString or SecretBinary. */
export const secretsmanagerValueMissing = failureMode({
  id: "secretsmanager.value-missing",
  code: "InvalidRequestException",
  surfaces: [answerOf("secretsmanager", "PutSecretValue")],
  template: template`You must provide either SecretString or SecretBinary.`,
  causes: [],
  words: {
    en: "A version needs a value: SecretString or SecretBinary.",
    ko: "버전에는 값이 있어야 합니다. SecretString이나 SecretBinary를 지정하세요.",
    ja: "バージョンには値が必要です。SecretString か SecretBinary を指定してください。",
  },
  examples: [
    {
      text: "You must provide either SecretString or SecretBinary.",
      source: "terraform output quoted in public notes; getmoto/moto secretsmanager/responses.py",
    },
  ],
});
