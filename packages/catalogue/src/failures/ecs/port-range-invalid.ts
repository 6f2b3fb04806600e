import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A range of ports is written FIRST-LAST, the first below the last, both from 1 to 65535. */
export const ecsPortRangeInvalid = failureMode({
  id: "ecs.port-range-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Invalid 'containerPortRange' setting`,
  causes: [],
  words: {
    en: "A range of ports is written FIRST-LAST, the first below the last, both from 1 to 65535.",
    ko: "포트 범위는 처음-끝 형식이며 처음이 끝보다 작고 둘 다 1에서 65535 사이여야 합니다.",
    ja: "ポート範囲は「先頭-末尾」と書き、先頭は末尾より小さく、どちらも 1 から 65535 です。",
  },
  examples: [
    { text: "Invalid 'containerPortRange' setting", source: "badmintoncryer/cdk-preflight pf-ecs-port-range-reversed" },
  ],
});
