import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The caller is the root user of an account, and root cannot assume any role. */
export const stsRootMayNotAssume = failureMode({
  id: "sts.root-may-not-assume",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts", "AssumeRole")],
  template: template`Roles may not be assumed by root accounts.`,
  causes: [],
  words: {
    en: "The caller is the root user of an account, and root cannot assume any role. Use an IAM user or a role of the account.",
    ko: "호출자가 계정의 루트 사용자입니다. 루트는 어떤 역할도 수임할 수 없으므로 계정의 IAM 사용자나 역할을 사용하세요.",
    ja: "呼び出し元がアカウントのルートユーザーです。ルートはどのロールも引き受けられないため、アカウントの IAM ユーザーまたはロールを使ってください。",
  },
  examples: [{ text: "Roles may not be assumed by root accounts.", source: "aws-cli output quoted in public notes" }],
});
