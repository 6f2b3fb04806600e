import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A DAEMON service runs one task on every instance; it has no desired count. */
export const ecsDaemonWithDesiredCount = failureMode({
  id: "ecs.daemon-with-desired-count",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again`,
  causes: [],
  words: {
    en: "A DAEMON service runs one task on every instance; it has no desired count.",
    ko: "DAEMON 서비스는 인스턴스마다 태스크를 하나씩 실행하므로 원하는 개수를 지정할 수 없습니다.",
    ja: "DAEMON サービスは各インスタンスでタスクを 1 つずつ実行するため、必要数を指定できません。",
  },
  examples: [
    {
      text: "The daemon scheduling strategy does not support a desired count for services. Remove the desired count value and try again",
      source: "badmintoncryer/cdk-preflight pf-ecs-service-daemon-desired-count",
    },
  ],
});
