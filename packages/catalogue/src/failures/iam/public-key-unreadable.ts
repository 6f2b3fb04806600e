import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The text is no public key in ssh-rsa or PEM format; aws-cli needs file:// before the name of a file. */
export const iamPublicKeyUnreadable = failureMode({
  id: "iam.public-key-unreadable",
  code: "UnrecognizedPublicKeyEncoding",
  status: 400,
  surfaces: [answerOf("iam", "UploadSSHPublicKey")],
  template: template`Invalid public key uploaded.`,
  causes: [],
  words: {
    en: "The text is no public key in ssh-rsa or PEM format; aws-cli needs file:// before the name of a file.",
    ko: "ssh-rsa 또는 PEM 형식의 공개 키가 아닙니다. aws-cli에서는 파일 이름 앞에 file://이 필요합니다.",
    ja: "ssh-rsa または PEM 形式の公開鍵ではありません。aws-cli ではファイル名の前に file:// が必要です。",
  },
  examples: [
    { text: "Invalid public key uploaded.", source: "recorded: answer to UploadSSHPublicKey, in public notes" },
  ],
});
