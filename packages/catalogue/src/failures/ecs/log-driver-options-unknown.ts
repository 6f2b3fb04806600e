import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** `logDriver` has no such options: `options`. */
export const ecsLogDriverOptionsUnknown = failureMode({
  id: "ecs.log-driver-options-unknown",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: templateWith({ logDriver: "[a-z-]+" })`Log driver ${"logDriver"} disallows options: ${"options"}`,
  causes: [],
  words: {
    en: "{logDriver} has no such options: {options}.",
    ko: "{logDriver}에는 다음 옵션이 없습니다: {options}.",
    ja: "{logDriver} に次のオプションはありません: {options}。",
  },
  examples: [
    { text: "Log driver awslogs disallows options: log_key", source: "aws-samples/amazon-ecs-firelens-examples#83" },
  ],
});
