import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account is no delegated administrator, or not for that service. */
export const organizationsAccountNotRegistered = failureMode({
  id: "organizations.account-not-registered",
  code: "AccountNotRegisteredException",
  surfaces: [answerOf("organizations", "DeregisterDelegatedAdministrator", "ListDelegatedServicesForAccount")],
  template: template`The provided account is not a registered delegated administrator for your organization.`,
  causes: [],
  words: {
    en: "The account is no delegated administrator, or not for that service.",
    ko: "계정이 위임된 관리자가 아니거나 해당 서비스의 관리자가 아닙니다.",
    ja: "アカウントは委任管理者ではないか、そのサービスの管理者ではありません。",
  },
  examples: [
    {
      text: "The provided account is not a registered delegated administrator for your organization.",
      source: "getmoto/moto organizations/exceptions.py (texts as AWS gives them)",
    },
  ],
});
