import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user has no SSH public key `publicKeyId`. */
export const iamSshPublicKeyNotFound = failureMode({
  id: "iam.ssh-public-key-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "GetSSHPublicKey", "UpdateSSHPublicKey", "DeleteSSHPublicKey")],
  template: templateWith({ publicKeyId: "\\S+" })`The SSH Public Key with id ${"publicKeyId"} cannot be found`,
  causes: [],
  words: {
    en: "The user has no SSH public key {publicKeyId}.",
    ko: "사용자에게 SSH 공개 키 {publicKeyId}이(가) 없습니다.",
    ja: "ユーザーに SSH 公開鍵 {publicKeyId} はありません。",
  },
  examples: [
    { text: "The SSH Public Key with id APKAEXAMPLEEXAMPLE12 cannot be found", source: "getmoto/moto iam/models.py" },
  ],
});
