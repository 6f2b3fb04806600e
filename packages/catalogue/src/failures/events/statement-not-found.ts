import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy of the event bus has no statement of that id. */
export const eventsStatementNotFound = failureMode({
  id: "events.statement-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("events", "RemovePermission")],
  template: template`Statement with the provided id does not exist.`,
  causes: [],
  words: {
    en: "The policy of the event bus has no statement of that id.",
    ko: "이벤트 버스 정책에 해당 ID의 문이 없습니다.",
    ja: "イベントバスのポリシーにその ID のステートメントはありません。",
  },
  examples: [
    {
      text: "Statement with the provided id does not exist.",
      source: "localstack/localstack test_events.snapshot.json",
    },
  ],
});
