import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The ARN belongs to account `identifierAccount`, but the request was signed by account `account`. */
export const ecsIdentifierForOtherAccount = failureMode({
  id: "ecs.identifier-for-other-account",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs")],
  template: templateWith({ account: "\\S+" })`Identifier is for ${"identifierAccount"}. Your accountId is ${"account"}`,
  causes: [],
  words: {
    en: "The ARN belongs to account {identifierAccount}, but the request was signed by account {account}.",
    ko: "ARN은 계정 {identifierAccount}의 것이지만 요청은 계정 {account}의 자격 증명으로 서명되었습니다.",
    ja: "ARN はアカウント {identifierAccount} のものですが、リクエストはアカウント {account} の認証情報で署名されています。",
  },
  examples: [
    {
      text: "Identifier is for 158104055027. Your accountId is 111122223333",
      source: "aws-actions/amazon-ecs-deploy-task-definition#261",
    },
  ],
});
