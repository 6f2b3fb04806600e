import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Organizations makes AWSServiceRoleForOrganizations as the caller, who may not iam:CreateServiceLinkedRole for organizations.amazonaws.com. */
export const organizationsServiceLinkedRoleDenied = failureMode({
  id: "organizations.service-linked-role-denied",
  code: "AccessDeniedForDependencyException",
  members: { Reason: "ACCESS_DENIED_DURING_CREATE_SERVICE_LINKED_ROLE" },
  surfaces: [answerOf("organizations", "CreateOrganization", "AcceptHandshake")],
  template: template`The operation that you attempted requires you to have the iam:CreateServiceLinkedRole for organizations.amazonaws.com permission so that AWS Organizations can create the required service-linked role. You don't have that permission.`,
  causes: [],
  words: {
    en: "Organizations makes AWSServiceRoleForOrganizations as the caller, who may not iam:CreateServiceLinkedRole for organizations.amazonaws.com.",
    ko: "Organizations는 호출자 권한으로 AWSServiceRoleForOrganizations를 만드는데, 호출자에게 organizations.amazonaws.com에 대한 iam:CreateServiceLinkedRole 권한이 없습니다.",
    ja: "Organizations は呼び出し元として AWSServiceRoleForOrganizations を作成しますが、呼び出し元には organizations.amazonaws.com に対する iam:CreateServiceLinkedRole の権限がありません。",
  },
  examples: [
    {
      text: "The operation that you attempted requires you to have the iam:CreateServiceLinkedRole for organizations.amazonaws.com permission so that AWS Organizations can create the required service-linked role. You don't have that permission.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
