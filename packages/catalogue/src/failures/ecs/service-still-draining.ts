import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A service of that name was deleted and its tasks are still stopping. */
export const ecsServiceStillDraining = failureMode({
  id: "ecs.service-still-draining",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`Unable to Start a service that is still Draining.`,
  causes: [],
  words: {
    en: "A service of that name was deleted and its tasks are still stopping. Wait until it is INACTIVE, or choose another name.",
    ko: "같은 이름의 서비스가 삭제되었고 태스크가 아직 종료되는 중입니다. INACTIVE가 될 때까지 기다리거나 다른 이름을 사용하세요.",
    ja: "同じ名前のサービスが削除され、タスクがまだ停止処理中です。INACTIVE になるまで待つか、別の名前を使ってください。",
  },
  examples: [
    { text: "Unable to Start a service that is still Draining.", source: "inferred: long known, no recording at hand" },
  ],
});
