import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The organization has no request of that id to create an account. */
export const organizationsCreateAccountStatusNotFound = failureMode({
  id: "organizations.create-account-status-not-found",
  code: "CreateAccountStatusNotFoundException",
  surfaces: [answerOf("organizations", "DescribeCreateAccountStatus")],
  template: template`We can't find an create account request with the CreateAccountRequestId that you specified.`,
  causes: [],
  words: {
    en: "The organization has no request of that id to create an account.",
    ko: "조직에 해당 ID의 계정 생성 요청이 없습니다.",
    ja: "組織にその ID のアカウント作成リクエストはありません。",
  },
  examples: [
    {
      text: "We can't find an create account request with the CreateAccountRequestId that you specified.",
      source: "AWS Organizations API reference: the exception's own description",
    },
  ],
});
