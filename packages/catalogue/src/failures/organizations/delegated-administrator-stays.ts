import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account is delegated administrator for a service; deregister it first. */
export const organizationsDelegatedAdministratorStays = failureMode({
  id: "organizations.delegated-administrator-stays",
  code: "ConstraintViolationException",
  members: { Reason: "CANNOT_REMOVE_DELEGATED_ADMINISTRATOR_FROM_ORG" },
  surfaces: [answerOf("organizations", "RemoveAccountFromOrganization", "LeaveOrganization")],
  template: template`You attempted to remove an account that is registered as a delegated administrator for a service integrated with your organization. To complete this operation, you must first deregister this account as a delegated administrator.`,
  causes: [],
  words: {
    en: "The account is delegated administrator for a service; deregister it first.",
    ko: "계정이 서비스의 위임된 관리자입니다. 먼저 등록을 해제하세요.",
    ja: "アカウントはサービスの委任管理者です。先に登録を解除してください。",
  },
  examples: [
    {
      text: "You attempted to remove an account that is registered as a delegated administrator for a service integrated with your organization. To complete this operation, you must first deregister this account as a delegated administrator.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
