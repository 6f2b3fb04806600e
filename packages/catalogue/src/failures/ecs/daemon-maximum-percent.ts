import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A DAEMON service has one task on every instance: there is no room for a second during a deployment. */
export const ecsDaemonMaximumPercent = failureMode({
  id: "ecs.daemon-maximum-percent",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`The daemon scheduling strategy does not support values above 100 for maximumPercent`,
  causes: [],
  words: {
    en: "A DAEMON service has one task on every instance: there is no room for a second during a deployment.",
    ko: "DAEMON 서비스는 인스턴스마다 태스크가 하나이므로 배포 중에 두 번째 태스크를 둘 수 없습니다.",
    ja: "DAEMON サービスはインスタンスごとにタスクが 1 つなので、デプロイ中に 2 つ目を置く余地がありません。",
  },
  examples: [
    {
      text: "The daemon scheduling strategy does not support values above 100 for maximumPercent",
      source: "badmintoncryer/cdk-preflight pf-ecs-svc-daemon-max-percent",
    },
  ],
});
