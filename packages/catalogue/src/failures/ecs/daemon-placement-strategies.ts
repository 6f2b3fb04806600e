import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A DAEMON service has one task on every instance: there is nothing to place. */
export const ecsDaemonPlacementStrategies = failureMode({
  id: "ecs.daemon-placement-strategies",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`The daemon scheduling strategy does not support placement strategies`,
  causes: [],
  words: {
    en: "A DAEMON service has one task on every instance: there is nothing to place.",
    ko: "DAEMON 서비스는 인스턴스마다 태스크가 하나이므로 배치할 것이 없습니다.",
    ja: "DAEMON サービスはインスタンスごとにタスクが 1 つなので、配置の余地がありません。",
  },
  examples: [
    {
      text: "The daemon scheduling strategy does not support placement strategies",
      source: "badmintoncryer/cdk-preflight pf-ecs-svc-daemon-with-placement-strategies",
    },
  ],
});
