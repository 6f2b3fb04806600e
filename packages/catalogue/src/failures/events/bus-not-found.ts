import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no event bus of that name in this account and Region. */
export const eventsBusNotFound = failureMode({
  id: "events.bus-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("events")],
  template: template`Event bus ${"bus"} does not exist.`,
  causes: [],
  words: {
    en: "There is no event bus named {bus} in this account and Region.",
    ko: "이 계정과 리전에 이름이 {bus}인 이벤트 버스가 없습니다.",
    ja: "このアカウントとリージョンに {bus} という名前のイベントバスはありません。",
  },
  examples: [{ text: "Event bus orders does not exist.", source: "localstack/localstack test_events.snapshot.json" }],
});
