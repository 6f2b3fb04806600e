import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The private key does not belong to the certificate. */
export const iamKeyPairMismatch = failureMode({
  id: "iam.key-pair-mismatch",
  code: "KeyPairMismatch",
  status: 400,
  surfaces: [answerOf("iam", "UploadServerCertificate")],
  template: template`The public key certificate and the private key do not match.`,
  causes: [],
  words: {
    en: "The private key does not belong to the certificate.",
    ko: "개인 키가 인증서의 것이 아닙니다.",
    ja: "秘密鍵が証明書のものではありません。",
  },
  examples: [
    {
      text: "The public key certificate and the private key do not match.",
      source: "inferred: in the words of the IAM API reference",
    },
  ],
});
