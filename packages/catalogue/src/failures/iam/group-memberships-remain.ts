import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user is still in a group, or the group still has users; take them out first. */
export const iamGroupMembershipsRemain = failureMode({
  id: "iam.group-memberships-remain",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteUser", "DeleteGroup")],
  template: template`Cannot delete entity, must remove users from group first.`,
  causes: [],
  words: {
    en: "The user is still in a group, or the group still has users; take them out first.",
    ko: "사용자가 아직 그룹에 속해 있거나 그룹에 사용자가 남아 있습니다. 먼저 제거하세요.",
    ja: "ユーザーがまだグループに属しているか、グループにユーザーが残っています。先に取り除いてください。",
  },
  examples: [
    {
      text: "Cannot delete entity, must remove users from group first.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
