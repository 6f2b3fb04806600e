import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The KMS key of the secret is gone, disabled, or about to be deleted. */
export const secretsmanagerKeyCannotDecrypt = failureMode({
  id: "secretsmanager.key-cannot-decrypt",
  code: "DecryptionFailure",
  surfaces: [answerOf("secretsmanager", "GetSecretValue", "BatchGetSecretValue", "UpdateSecret")],
  template: template`Secrets Manager can't decrypt the protected secret text using the provided KMS key.`,
  causes: [],
  words: {
    en: "The KMS key of the secret is gone, disabled, or about to be deleted.",
    ko: "보안 암호의 KMS 키가 없거나 비활성화되었거나 삭제 대기 중입니다.",
    ja: "シークレットの KMS キーがないか、無効か、削除待ちです。",
  },
  examples: [
    {
      text: "Secrets Manager can't decrypt the protected secret text using the provided KMS key.",
      source: "botocore model, DecryptionFailure",
    },
  ],
});
