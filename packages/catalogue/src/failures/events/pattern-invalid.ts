import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An event pattern that EventBridge cannot read. DIFFERS: AWS adds line and column at which it stopped, and for what is no JSON says what it met there. */
export const eventsPatternInvalid = failureMode({
  id: "events.pattern-invalid",
  code: "InvalidEventPatternException",
  surfaces: [answerOf("events", "PutRule", "TestEventPattern")],
  template: template`Event pattern is not valid. Reason: ${"reason"}`,
  causes: [],
  words: {
    en: "EventBridge cannot read the event pattern: {reason}",
    ko: "EventBridge가 이벤트 패턴을 해석할 수 없습니다: {reason}",
    ja: "EventBridge がイベントパターンを解釈できません: {reason}",
  },
  examples: [
    {
      text: 'Event pattern is not valid. Reason: "int" must be an object or an array',
      source: "localstack/localstack test_events_patterns.snapshot.json",
    },
  ],
});
