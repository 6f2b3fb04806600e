import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only buses of partner event sources have a slash in their names. */
export const eventsBusNameInvalid = failureMode({
  id: "events.bus-name-invalid",
  code: "ValidationException",
  surfaces: [answerOf("events", "CreateEventBus")],
  template: template`Event bus name must not contain '/'.`,
  causes: [],
  words: {
    en: "Only an event bus of a partner event source has a slash in its name.",
    ko: "이름에 슬래시가 들어가는 것은 파트너 이벤트 소스의 이벤트 버스뿐입니다.",
    ja: "名前にスラッシュを含むのはパートナーイベントソースのイベントバスだけです。",
  },
  examples: [{ text: "Event bus name must not contain '/'.", source: "getmoto/moto events/models.py" }],
});
