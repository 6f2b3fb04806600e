import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The account `account` has no password policy of its own; AWS's default one counts. */
export const iamPasswordPolicyNotFound = failureMode({
  id: "iam.password-policy-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "GetAccountPasswordPolicy", "DeleteAccountPasswordPolicy")],
  template: template`The Password Policy with domain name ${"account"} cannot be found.`,
  causes: [],
  words: {
    en: "The account {account} has no password policy of its own; AWS's default one counts.",
    ko: "계정 {account}에 자체 암호 정책이 없습니다. AWS의 기본 정책이 적용됩니다.",
    ja: "アカウント {account} に独自のパスワードポリシーはありません。AWS のデフォルトのポリシーが適用されます。",
  },
  examples: [
    {
      text: "The Password Policy with domain name 123456789012 cannot be found.",
      source: "recorded: answer to GetAccountPasswordPolicy, in public notes",
    },
  ],
});
