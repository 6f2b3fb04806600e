import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Delete all versions of the policy but the default one first. */
export const iamPolicyHasVersions = failureMode({
  id: "iam.policy-has-versions",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeletePolicy")],
  template: template`This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.`,
  causes: [],
  words: {
    en: "Delete all versions of the policy but the default one first.",
    ko: "먼저 기본 버전을 제외한 정책의 모든 버전을 삭제하세요.",
    ja: "先に、デフォルト以外のポリシーのバージョンをすべて削除してください。",
  },
  examples: [
    {
      text: "This policy has more than one version. Before you delete a policy, you must delete the policy's versions. The default version is deleted with the policy.",
      source: "rebuy-de/aws-nuke#1",
    },
  ],
});
