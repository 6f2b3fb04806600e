import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The public key must be one of RSA with 2048 bits or more. */
export const iamPublicKeyUnsuitable = failureMode({
  id: "iam.public-key-unsuitable",
  code: "InvalidPublicKey",
  status: 400,
  surfaces: [answerOf("iam", "UploadSSHPublicKey")],
  template: template`The public key is malformed or otherwise invalid.`,
  causes: [],
  words: {
    en: "The public key must be one of RSA with 2048 bits or more.",
    ko: "공개 키는 2048비트 이상의 RSA 키여야 합니다.",
    ja: "公開鍵は 2048 ビット以上の RSA 鍵でなければなりません。",
  },
  examples: [
    {
      text: "The public key is malformed or otherwise invalid.",
      source: "inferred: in the words of the IAM API reference",
    },
  ],
});
