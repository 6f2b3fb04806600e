import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization still has member accounts. */
export const organizationsOrganizationNotEmpty = failureMode({
  id: "organizations.organization-not-empty",
  code: "OrganizationNotEmptyException",
  surfaces: [answerOf("organizations", "DeleteOrganization")],
  template: template`To delete an organization you must first remove all member accounts (except the master).`,
  causes: [],
  words: {
    en: "The organization still has member accounts.",
    ko: "조직에 멤버 계정이 남아 있습니다.",
    ja: "組織にはまだメンバーアカウントがあります。",
  },
  examples: [
    {
      text: "To delete an organization you must first remove all member accounts (except the master).",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
