import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A load balancer of the service needs the name of the container that it reaches. */
export const ecsContainerNameBlank = failureMode({
  id: "ecs.container-name-blank",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`Container Name can not be blank.`,
  causes: [],
  words: {
    en: "A load balancer of the service needs the name of the container that it reaches.",
    ko: "서비스의 로드 밸런서에는 연결할 컨테이너 이름이 필요합니다.",
    ja: "サービスのロードバランサーには、接続先のコンテナ名が必要です。",
  },
  examples: [{ text: "Container Name can not be blank.", source: "aws/amazon-ecs-cli#359" }],
});
