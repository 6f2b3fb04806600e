import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account is in no organization: create one, or accept an invitation. */
export const organizationsNotInUse = failureMode({
  id: "organizations.not-in-use",
  code: "AWSOrganizationsNotInUseException",
  surfaces: [answerOf("organizations")],
  template: template`Your account is not a member of an organization.`,
  causes: [],
  words: {
    en: "The account is in no organization: create one, or accept an invitation.",
    ko: "계정이 조직에 속해 있지 않습니다. 조직을 만들거나 초대를 수락하세요.",
    ja: "アカウントはどの組織にも属していません。組織を作成するか、招待を承諾してください。",
  },
  examples: [
    {
      text: "Your account is not a member of an organization.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
