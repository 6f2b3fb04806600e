import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The default event bus is always there. */
export const eventsBusDefaultStays = failureMode({
  id: "events.bus-default-stays",
  code: "ValidationException",
  surfaces: [answerOf("events", "DeleteEventBus")],
  template: template`Cannot delete event bus default.`,
  causes: [],
  words: {
    en: "The default event bus belongs to the account and cannot be deleted.",
    ko: "기본 이벤트 버스는 계정에 속하며 삭제할 수 없습니다.",
    ja: "デフォルトのイベントバスはアカウントに属しており、削除できません。",
  },
  examples: [{ text: "Cannot delete event bus default.", source: "localstack/localstack test_events.snapshot.json" }],
});
