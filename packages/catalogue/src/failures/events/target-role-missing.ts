import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** EventBridge reaches that kind of target as a role only. */
export const eventsTargetRoleMissing = failureMode({
  id: "events.target-role-missing",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutTargets")],
  template: template`RoleArn is required for target ${"arn"}.`,
  causes: [],
  words: {
    en: "EventBridge can reach {arn} only as a role that it assumes. Name a role that trusts events.amazonaws.com as RoleArn of the target.",
    ko: "EventBridge는 역할을 수임해야만 {arn}에 접근할 수 있습니다. events.amazonaws.com을 신뢰하는 역할을 대상의 RoleArn으로 지정하세요.",
    ja: "EventBridge が {arn} に到達できるのは、引き受けたロールとしてだけです。events.amazonaws.com を信頼するロールをターゲットの RoleArn に指定してください。",
  },
  examples: [
    {
      text: "RoleArn is required for target arn:aws:codepipeline:eu-central-1:123456789012:CodePipeline-A.",
      source: "public notes on PutTargets with a pipeline",
    },
  ],
});
