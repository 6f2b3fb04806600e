import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A quota is used up: 5 targets a rule, 300 rules an event bus, 100 event buses a Region, 50 tags a resource. */
export const eventsLimitExceeded = failureMode({
  id: "events.limit-exceeded",
  code: "LimitExceededException",
  surfaces: [answerOf("events", "CreateEventBus", "PutRule", "PutTargets", "TagResource")],
  template: template`The requested resource exceeds the maximum number allowed.`,
  causes: [],
  words: {
    en: "A quota is used up: 5 targets a rule, 300 rules an event bus, 100 event buses a Region, 50 tags a resource.",
    ko: "할당량을 모두 사용했습니다. 규칙당 대상 5개, 이벤트 버스당 규칙 300개, 리전당 이벤트 버스 100개, 리소스당 태그 50개입니다.",
    ja: "クォータを使い切っています。ルールごとにターゲット 5 個、イベントバスごとにルール 300 個、リージョンごとにイベントバス 100 個、リソースごとにタグ 50 個です。",
  },
  examples: [
    {
      text: "The requested resource exceeds the maximum number allowed.",
      source: "localstack/localstack test_events.snapshot.json",
    },
  ],
});
