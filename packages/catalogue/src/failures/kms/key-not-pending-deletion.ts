import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only a key that waits to be deleted can be brought back. */
export const kmsKeyNotPendingDeletion = failureMode({
  id: "kms.key-not-pending-deletion",
  code: "KMSInvalidStateException",
  surfaces: [answerOf("kms", "CancelKeyDeletion")],
  template: templateWith({ keyArn: "arn:\\S+:key/\\S+" })`${"keyArn"} is not pending deletion.`,
  causes: [],
  words: {
    en: "Only a key that waits to be deleted can be brought back.",
    ko: "삭제 대기 중인 키만 되돌릴 수 있습니다.",
    ja: "元に戻せるのは削除待ちのキーだけです。",
  },
  examples: [
    {
      text: "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab is not pending deletion.",
      source: "inferred: as AWS KMS words the other state",
    },
  ],
});
