import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The ciphertext is damaged, or the encryption context is not the one it was encrypted with. */
export const kmsCiphertextInvalid = failureMode({
  id: "kms.ciphertext-invalid",
  code: "InvalidCiphertextException",
  surfaces: [answerOf("kms", "Decrypt", "ReEncrypt")],
  template: template`InvalidCiphertextException`,
  causes: [],
  words: {
    en: "The ciphertext is damaged, or the encryption context is not the one it was encrypted with.",
    ko: "암호문이 손상되었거나 암호화할 때와 다른 암호화 컨텍스트가 주어졌습니다.",
    ja: "暗号文が壊れているか、暗号化時と異なる暗号化コンテキストが渡されました。",
  },
  examples: [
    {
      text: "InvalidCiphertextException",
      source: "inferred: AWS answers the code without a text",
    },
  ],
});
