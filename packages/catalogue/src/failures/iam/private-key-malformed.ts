import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The private key is none in PEM format without a passphrase. */
export const iamPrivateKeyMalformed = failureMode({
  id: "iam.private-key-malformed",
  code: "MalformedCertificate",
  status: 400,
  surfaces: [answerOf("iam", "UploadServerCertificate")],
  template: template`Invalid Private Key.`,
  causes: [],
  words: {
    en: "The private key is none in PEM format without a passphrase.",
    ko: "개인 키가 암호 없는 PEM 형식의 개인 키가 아닙니다.",
    ja: "秘密鍵が、パスフレーズなしの PEM 形式の秘密鍵ではありません。",
  },
  examples: [{ text: "Invalid Private Key.", source: "inferred: long known, no recording at hand" }],
});
