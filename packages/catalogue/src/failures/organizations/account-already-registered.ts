import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account is delegated administrator for that service already. */
export const organizationsAccountAlreadyRegistered = failureMode({
  id: "organizations.account-already-registered",
  code: "AccountAlreadyRegisteredException",
  surfaces: [answerOf("organizations", "RegisterDelegatedAdministrator")],
  template: template`The provided account is already a delegated administrator for your organization.`,
  causes: [],
  words: {
    en: "The account is delegated administrator for that service already.",
    ko: "계정이 이미 해당 서비스의 위임된 관리자입니다.",
    ja: "アカウントはすでにそのサービスの委任管理者です。",
  },
  examples: [
    {
      text: "The provided account is already a delegated administrator for your organization.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
