import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy is still attached to a role, user or group, or is somebody's permissions boundary. */
export const iamPolicyInUse = failureMode({
  id: "iam.policy-in-use",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeletePolicy")],
  template: template`Cannot delete a policy attached to entities.`,
  causes: [],
  words: {
    en: "The policy is still attached to a role, user or group, or is somebody's permissions boundary. Detach it everywhere first (list-entities-for-policy).",
    ko: "정책이 아직 역할, 사용자, 그룹에 연결되어 있거나 권한 경계로 쓰이고 있습니다. 먼저 모두 분리하세요(list-entities-for-policy).",
    ja: "ポリシーがまだロール、ユーザー、グループにアタッチされているか、アクセス許可の境界として使われています。先にすべてデタッチしてください(list-entities-for-policy)。",
  },
  examples: [
    { text: "Cannot delete a policy attached to entities.", source: "inferred: long known, no recording at hand" },
  ],
});
