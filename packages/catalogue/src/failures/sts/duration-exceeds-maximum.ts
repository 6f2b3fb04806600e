import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The session was to last longer than the role allows. */
export const stsDurationExceedsMaximum = failureMode({
  id: "sts.duration-exceeds-maximum",
  code: "ValidationError",
  surfaces: [answerOf("sts", "AssumeRole", "AssumeRoleWithWebIdentity", "AssumeRoleWithSAML")],
  template: template`The requested DurationSeconds exceeds the MaxSessionDuration set for this role.`,
  causes: [],
  words: {
    en: "The session was to last longer than the role allows. Ask for less, or raise the role's maximum session duration (at most 12 hours).",
    ko: "역할이 허용하는 것보다 긴 세션을 요청했습니다. 더 짧게 요청하거나 역할의 최대 세션 기간(최대 12시간)을 늘리세요.",
    ja: "ロールが許可するより長いセッションが要求されました。より短い時間を指定するか、ロールの最大セッション時間(最長 12 時間)を延ばしてください。",
  },
  examples: [
    {
      text: "The requested DurationSeconds exceeds the MaxSessionDuration set for this role.",
      source: "kreuzwerker/awsu#27",
    },
  ],
});
