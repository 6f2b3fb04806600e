import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user has this SSH public key already. */
export const iamDuplicateSshPublicKey = failureMode({
  id: "iam.duplicate-ssh-public-key",
  code: "DuplicateSSHPublicKey",
  status: 400,
  surfaces: [answerOf("iam", "UploadSSHPublicKey")],
  template: template`The SSH public key is already associated with the specified IAM user.`,
  causes: [],
  words: {
    en: "The user has this SSH public key already.",
    ko: "사용자가 이미 이 SSH 공개 키를 가지고 있습니다.",
    ja: "ユーザーはすでにこの SSH 公開鍵を持っています。",
  },
  examples: [
    {
      text: "The SSH public key is already associated with the specified IAM user.",
      source: "inferred: in the words of the IAM API reference",
    },
  ],
});
