import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no rule of that name on that event bus. */
export const eventsRuleNotFound = failureMode({
  id: "events.rule-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("events")],
  template: template`Rule ${"rule"} does not exist on EventBus ${"bus"}.`,
  causes: [],
  words: {
    en: "There is no rule named {rule} on the event bus {bus}.",
    ko: "이벤트 버스 {bus}에 이름이 {rule}인 규칙이 없습니다.",
    ja: "イベントバス {bus} に {rule} という名前のルールはありません。",
  },
  examples: [
    {
      text: "Rule nightly does not exist on EventBus default.",
      source: "localstack/localstack test_events.snapshot.json",
    },
  ],
});
