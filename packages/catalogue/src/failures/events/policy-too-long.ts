import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy of an event bus may have 10 240 characters. */
export const eventsPolicyTooLong = failureMode({
  id: "events.policy-too-long",
  code: "PolicyLengthExceededException",
  surfaces: [answerOf("events", "PutPermission")],
  template: template`The event bus policy is too long.`,
  causes: [],
  words: {
    en: "The policy of an event bus may have 10,240 characters.",
    ko: "이벤트 버스 정책은 10,240자까지 가능합니다.",
    ja: "イベントバスのポリシーは 10,240 文字までです。",
  },
  examples: [
    {
      text: "The event bus policy is too long.",
      source: "inferred: Amazon EventBridge API reference, PutPermission; quotas",
    },
  ],
});
