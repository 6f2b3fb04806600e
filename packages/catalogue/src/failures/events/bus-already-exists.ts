import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is an event bus of that name in this account and Region. */
export const eventsBusAlreadyExists = failureMode({
  id: "events.bus-already-exists",
  code: "ResourceAlreadyExistsException",
  surfaces: [answerOf("events", "CreateEventBus")],
  template: template`Event bus ${"bus"} already exists.`,
  causes: [],
  words: {
    en: "There is an event bus named {bus} in this account and Region.",
    ko: "이 계정과 리전에 이름이 {bus}인 이벤트 버스가 이미 있습니다.",
    ja: "このアカウントとリージョンには {bus} という名前のイベントバスがすでにあります。",
  },
  examples: [{ text: "Event bus orders already exists.", source: "localstack/localstack test_events.snapshot.json" }],
});
