import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Managed policies are still attached; detach them first. */
export const iamAttachedPoliciesRemain = failureMode({
  id: "iam.attached-policies-remain",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteRole", "DeleteUser", "DeleteGroup")],
  template: template`Cannot delete entity, must detach all policies first.`,
  causes: [],
  words: {
    en: "Managed policies are still attached; detach them first.",
    ko: "관리형 정책이 아직 연결되어 있습니다. 먼저 분리하세요.",
    ja: "マネージドポリシーがまだアタッチされています。先にデタッチしてください。",
  },
  examples: [{ text: "Cannot delete entity, must detach all policies first.", source: "getmoto/moto iam/models.py" }],
});
