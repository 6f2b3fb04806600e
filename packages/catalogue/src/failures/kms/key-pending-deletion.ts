import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The key waits to be deleted and can be used for nothing; CancelKeyDeletion brings it back, disabled. */
export const kmsKeyPendingDeletion = failureMode({
  id: "kms.key-pending-deletion",
  code: "KMSInvalidStateException",
  surfaces: [answerOf("kms")],
  template: templateWith({ keyArn: "arn:\\S+:key/\\S+" })`${"keyArn"} is pending deletion.`,
  causes: [],
  words: {
    en: "The key waits to be deleted and can be used for nothing; CancelKeyDeletion brings it back, disabled.",
    ko: "키가 삭제 대기 중이라 사용할 수 없습니다. CancelKeyDeletion으로 되돌리면 비활성 상태가 됩니다.",
    ja: "キーは削除待ちで何にも使えません。CancelKeyDeletion で戻すと無効の状態になります。",
  },
  examples: [
    {
      text: "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab is pending deletion.",
      source: "localstack/localstack test_kms.snapshot.json",
    },
  ],
});
