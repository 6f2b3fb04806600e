import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The caller is itself a role session, and a role assumed from a role lasts one hour at most, whatever the role's own maximum is. */
export const stsDurationExceedsRoleChaining = failureMode({
  id: "sts.duration-exceeds-role-chaining",
  code: "ValidationError",
  surfaces: [answerOf("sts", "AssumeRole")],
  template: template`The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.`,
  causes: [],
  words: {
    en: "The caller is itself a role session, and a role assumed from a role lasts one hour at most, whatever the role's own maximum is.",
    ko: "호출자 자신이 역할 세션입니다. 역할에서 다시 수임한 역할(역할 체이닝)의 세션은 역할의 최대값과 관계없이 최대 1시간입니다.",
    ja: "呼び出し元自身がロールセッションです。ロールから引き受けたロール(ロールチェイニング)のセッションは、ロールの最大値にかかわらず最長 1 時間です。",
  },
  examples: [
    {
      text: "The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.",
      source: "aws-cli output quoted in public notes",
    },
  ],
});
