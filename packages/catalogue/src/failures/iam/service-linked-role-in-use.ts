import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Why a service-linked role was not deleted: stands in `Reason.Reason` of a deletion whose status is FAILED. */
export const iamServiceLinkedRoleInUse = failureMode({
  id: "iam.service-linked-role-in-use",
  code: "FAILED",
  surfaces: [answerOf("iam", "GetServiceLinkedRoleDeletionStatus")],
  template: template`A service-linked role is required for the resources listed in RoleUsageList.`,
  causes: [],
  words: {
    en: "The service still has resources that need the role: for ECS, clusters in any Region. Delete them, then delete the role again.",
    ko: "서비스에 이 역할이 필요한 리소스가 남아 있습니다(ECS의 경우 모든 리전의 클러스터). 삭제한 뒤 역할을 다시 삭제하세요.",
    ja: "サービスに、このロールを必要とするリソースが残っています(ECS の場合は任意のリージョンのクラスター)。それらを削除してから、ロールをもう一度削除してください。",
  },
  examples: [
    {
      text: "A service-linked role is required for the resources listed in RoleUsageList.",
      source: "inferred: ECS's own wording is not public",
    },
  ],
});
