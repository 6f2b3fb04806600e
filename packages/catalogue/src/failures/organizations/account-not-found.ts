import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account is no member of the organization. */
export const organizationsAccountNotFound = failureMode({
  id: "organizations.account-not-found",
  code: "AccountNotFoundException",
  surfaces: [answerOf("organizations", "DescribeAccount", "MoveAccount", "RemoveAccountFromOrganization")],
  template: template`You specified an account that doesn't exist.`,
  causes: [],
  words: {
    en: "The account is no member of the organization.",
    ko: "해당 계정은 조직의 멤버가 아닙니다.",
    ja: "そのアカウントは組織のメンバーではありません。",
  },
  examples: [
    {
      text: "You specified an account that doesn't exist.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
