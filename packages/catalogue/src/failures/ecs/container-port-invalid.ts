import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A port mapping of container `container` has no containerPort, or one outside 1 to 65535. */
export const ecsContainerPortInvalid = failureMode({
  id: "ecs.container-port-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Invalid 'containerPort' setting for container '${"container"}'.`,
  causes: [],
  words: {
    en: "A port mapping of container {container} has no containerPort, or one outside 1 to 65535.",
    ko: "컨테이너 {container}의 포트 매핑에 containerPort가 없거나 1~65535 범위를 벗어났습니다.",
    ja: "コンテナ {container} のポートマッピングに containerPort がないか、1〜65535 の範囲外です。",
  },
  examples: [{ text: "Invalid 'containerPort' setting for container 'container_1'.", source: "aws/aws-cli#7288" }],
});
