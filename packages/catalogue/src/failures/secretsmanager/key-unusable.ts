import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The KMS key given for the secret does not exist, or cannot be used. */
export const secretsmanagerKeyUnusable = failureMode({
  id: "secretsmanager.key-unusable",
  code: "EncryptionFailure",
  surfaces: [answerOf("secretsmanager", "CreateSecret", "PutSecretValue", "UpdateSecret")],
  template: template`Secrets Manager can't encrypt the protected secret text using the provided KMS key. Check that the KMS key is available, enabled, and not in an invalid state.`,
  causes: [],
  words: {
    en: "The KMS key given for the secret does not exist, or cannot be used.",
    ko: "보안 암호에 지정한 KMS 키가 없거나 사용할 수 없습니다.",
    ja: "シークレットに指定した KMS キーがないか、使用できません。",
  },
  examples: [
    {
      text: "Secrets Manager can't encrypt the protected secret text using the provided KMS key. Check that the KMS key is available, enabled, and not in an invalid state.",
      source: "botocore model, EncryptionFailure",
    },
  ],
});
