import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A deployment can be stopped by ROLLBACK alone. */
export const ecsStopTypeNotSupported = failureMode({
  id: "ecs.stop-type-not-supported",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "StopServiceDeployment")],
  template: template`The stop type ${"stopType"} is not supported.`,
  causes: [],
  words: {
    en: "A deployment can be stopped by ROLLBACK alone.",
    ko: "배포는 ROLLBACK 방식으로만 중지할 수 있습니다.",
    ja: "デプロイを停止する方法は ROLLBACK だけです。",
  },
  examples: [
    {
      text: "The stop type ABORT is not supported.",
      source: "inferred: the API reference names ROLLBACK as the only valid value, the text is not public",
    },
  ],
});
