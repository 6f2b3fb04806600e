import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An organization has ten accounts at most, unless AWS Support raised the quota. */
export const organizationsAccountNumberExceeded = failureMode({
  id: "organizations.account-number-exceeded",
  code: "ConstraintViolationException",
  members: { Reason: "ACCOUNT_NUMBER_LIMIT_EXCEEDED" },
  surfaces: [answerOf("organizations", "CreateAccount", "InviteAccountToOrganization")],
  template: template`You have exceeded the allowed number of AWS accounts.`,
  causes: [],
  words: {
    en: "An organization has ten accounts at most, unless AWS Support raised the quota.",
    ko: "AWS Support가 할당량을 올리지 않는 한 조직의 계정은 최대 열 개입니다.",
    ja: "AWS サポートがクォータを引き上げない限り、組織のアカウントは最大 10 個です。",
  },
  examples: [
    {
      text: "You have exceeded the allowed number of AWS accounts.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
