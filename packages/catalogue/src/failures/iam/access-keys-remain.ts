import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user still has access keys; delete them first. */
export const iamAccessKeysRemain = failureMode({
  id: "iam.access-keys-remain",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteUser")],
  template: template`Cannot delete entity, must delete access keys first.`,
  causes: [],
  words: {
    en: "The user still has access keys; delete them first.",
    ko: "사용자에게 액세스 키가 남아 있습니다. 먼저 삭제하세요.",
    ja: "ユーザーにアクセスキーが残っています。先に削除してください。",
  },
  examples: [
    {
      text: "Cannot delete entity, must delete access keys first.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
