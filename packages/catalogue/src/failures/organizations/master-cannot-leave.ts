import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The management account cannot leave: delete the organization. */
export const organizationsMasterCannotLeave = failureMode({
  id: "organizations.master-cannot-leave",
  code: "MasterCannotLeaveOrganizationException",
  surfaces: [answerOf("organizations", "LeaveOrganization", "RemoveAccountFromOrganization")],
  template: template`You can't remove a management account from an organization. If you want the management account to become a member account in another organization, you must first delete the current organization of the management account.`,
  causes: [],
  words: {
    en: "The management account cannot leave: delete the organization.",
    ko: "관리 계정은 조직을 떠날 수 없습니다. 조직을 삭제하세요.",
    ja: "管理アカウントは組織を離れられません。組織を削除してください。",
  },
  examples: [
    {
      text: "You can't remove a management account from an organization. If you want the management account to become a member account in another organization, you must first delete the current organization of the management account.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
