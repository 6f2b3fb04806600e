import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The load balancer is to reach port `port` of container `container`, which has no such port mapping. */
export const ecsContainerPortNotDefined = failureMode({
  id: "ecs.container-port-not-defined",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The container ${"container"} did not have a container port ${"port"} defined.`,
  causes: [],
  words: {
    en: "The load balancer is to reach port {port} of container {container}, which has no such port mapping.",
    ko: "로드 밸런서가 컨테이너 {container}의 포트 {port}에 연결하려 하지만 해당 포트 매핑이 없습니다.",
    ja: "ロードバランサーがコンテナ {container} のポート {port} に接続しようとしていますが、そのポートマッピングがありません。",
  },
  examples: [
    { text: "The container app did not have a container port 80 defined.", source: "pulumi/pulumi-awsx#1172" },
  ],
});
