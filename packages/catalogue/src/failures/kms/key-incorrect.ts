import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The ciphertext was not encrypted with the key that the request names. */
export const kmsKeyIncorrect = failureMode({
  id: "kms.key-incorrect",
  code: "IncorrectKeyException",
  surfaces: [answerOf("kms", "Decrypt", "ReEncrypt")],
  template: template`The key ID in the request does not identify a CMK that can perform this operation.`,
  causes: [],
  words: {
    en: "The ciphertext was not encrypted with the key that the request names.",
    ko: "요청에 적힌 키로 암호화된 암호문이 아닙니다.",
    ja: "リクエストに書かれたキーで暗号化された暗号文ではありません。",
  },
  examples: [
    {
      text: "The key ID in the request does not identify a CMK that can perform this operation.",
      source: "localstack/localstack kms/provider.py",
    },
  ],
});
