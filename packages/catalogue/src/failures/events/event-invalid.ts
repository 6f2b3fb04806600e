import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The event to test is no JSON object, or lacks a member that every event has. */
export const eventsEventInvalid = failureMode({
  id: "events.event-invalid",
  code: "ValidationException",
  surfaces: [answerOf("events", "TestEventPattern")],
  template: template`Parameter Event is not valid.`,
  causes: [],
  words: {
    en: "The event is not a JSON object, or lacks one of id, account, source, time, region, resources and detail-type.",
    ko: "이벤트가 JSON 객체가 아니거나 id, account, source, time, region, resources, detail-type 중 하나가 없습니다.",
    ja: "イベントが JSON オブジェクトでないか、id、account、source、time、region、resources、detail-type のいずれかがありません。",
  },
  examples: [
    { text: "Parameter Event is not valid.", source: "localstack/localstack test_events_patterns.snapshot.json" },
  ],
});
