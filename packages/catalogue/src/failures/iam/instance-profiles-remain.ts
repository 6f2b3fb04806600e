import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The role is still in an instance profile; take it out first. */
export const iamInstanceProfilesRemain = failureMode({
  id: "iam.instance-profiles-remain",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteRole", "DeleteInstanceProfile")],
  template: template`Cannot delete entity, must remove roles from instance profile first.`,
  causes: [],
  words: {
    en: "The role is still in an instance profile; take it out first.",
    ko: "역할이 아직 인스턴스 프로파일에 들어 있습니다. 먼저 제거하세요.",
    ja: "ロールがまだインスタンスプロファイルに含まれています。先に取り除いてください。",
  },
  examples: [
    {
      text: "Cannot delete entity, must remove roles from instance profile first.",
      source: "getmoto/moto iam/models.py",
    },
  ],
});
