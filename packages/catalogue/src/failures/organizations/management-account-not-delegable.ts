import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The management account administers everything already; delegate to a member account. */
export const organizationsManagementAccountNotDelegable = failureMode({
  id: "organizations.management-account-not-delegable",
  code: "ConstraintViolationException",
  members: { Reason: "CANNOT_REGISTER_MASTER_AS_DELEGATED_ADMINISTRATOR" },
  surfaces: [answerOf("organizations", "RegisterDelegatedAdministrator")],
  template: template`You cannot register master account/yourself as delegated administrator for your organization.`,
  causes: [],
  words: {
    en: "The management account administers everything already; delegate to a member account.",
    ko: "관리 계정은 이미 모든 것을 관리합니다. 멤버 계정에 위임하세요.",
    ja: "管理アカウントはすでにすべてを管理しています。メンバーアカウントに委任してください。",
  },
  examples: [
    {
      text: "You cannot register master account/yourself as delegated administrator for your organization.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
