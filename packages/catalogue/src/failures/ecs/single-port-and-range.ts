import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A port mapping names one port or a range of ports, not both. */
export const ecsSinglePortAndRange = failureMode({
  id: "ecs.single-port-and-range",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`cannot specify both single port and port range`,
  causes: [],
  words: {
    en: "A port mapping names one port or a range of ports, not both.",
    ko: "포트 매핑에는 포트 하나 또는 포트 범위 중 하나만 지정할 수 있습니다.",
    ja: "ポートマッピングに指定できるのは、単一のポートかポート範囲のどちらか一方です。",
  },
  examples: [
    {
      text: "cannot specify both single port and port range",
      source: "badmintoncryer/cdk-preflight pf-ecs-port-range-with-host-port",
    },
  ],
});
