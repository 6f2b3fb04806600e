import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The secret waits for its deletion. */
export const secretsmanagerMarkedForDeletion = failureMode({
  id: "secretsmanager.marked-for-deletion",
  code: "InvalidRequestException",
  surfaces: [answerOf("secretsmanager")],
  template: template`You can't perform this operation on the secret because it was marked for deletion.`,
  causes: [],
  words: {
    en: "The secret waits for its deletion. RestoreSecret brings it back.",
    ko: "보안 암호가 삭제를 기다리고 있습니다. RestoreSecret으로 되살릴 수 있습니다.",
    ja: "シークレットは削除待ちです。RestoreSecret で元に戻せます。",
  },
  examples: [
    {
      text: "You can't perform this operation on the secret because it was marked for deletion.",
      source: "getmoto/moto secretsmanager/models.py",
    },
  ],
});
