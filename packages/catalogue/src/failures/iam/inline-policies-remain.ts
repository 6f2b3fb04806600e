import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Inline policies remain; delete them first. */
export const iamInlinePoliciesRemain = failureMode({
  id: "iam.inline-policies-remain",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteRole", "DeleteUser", "DeleteGroup")],
  template: template`Cannot delete entity, must delete policies first.`,
  causes: [],
  words: {
    en: "Inline policies remain; delete them first.",
    ko: "인라인 정책이 남아 있습니다. 먼저 삭제하세요.",
    ja: "インラインポリシーが残っています。先に削除してください。",
  },
  examples: [{ text: "Cannot delete entity, must delete policies first.", source: "getmoto/moto iam/models.py" }],
});
