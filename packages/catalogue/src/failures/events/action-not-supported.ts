import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** PutPermission gives a statement for events:PutEvents only; for another action, give a policy. */
export const eventsActionNotSupported = failureMode({
  id: "events.action-not-supported",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutPermission")],
  template: template`Provided value in parameter 'action' is not supported.`,
  causes: [],
  words: {
    en: "PutPermission adds statements for events:PutEvents only. For another action, give the whole policy.",
    ko: "PutPermission으로는 events:PutEvents에 대한 문만 추가할 수 있습니다. 다른 작업은 정책 전체를 지정하세요.",
    ja: "PutPermission で追加できるのは events:PutEvents のステートメントだけです。ほかのアクションにはポリシー全体を指定してください。",
  },
  examples: [
    { text: "Provided value in parameter 'action' is not supported.", source: "getmoto/moto events/models.py" },
  ],
});
