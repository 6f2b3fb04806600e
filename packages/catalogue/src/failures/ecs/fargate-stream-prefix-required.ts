import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** On Fargate the names of log streams are made of awslogs-stream-prefix, the container and the task id: give the prefix. */
export const ecsFargateStreamPrefixRequired = failureMode({
  id: "ecs.fargate-stream-prefix-required",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.`,
  causes: [],
  words: {
    en: "On Fargate the names of log streams are made of awslogs-stream-prefix, the container and the task id: give the prefix.",
    ko: "Fargate에서는 로그 스트림 이름이 awslogs-stream-prefix, 컨테이너, 태스크 ID로 만들어지므로 접두사를 지정해야 합니다.",
    ja: "Fargate ではログストリーム名が awslogs-stream-prefix、コンテナ、タスク ID から作られるため、プレフィックスの指定が必要です。",
  },
  examples: [
    {
      text: "Fargate requires log configuration options to include awslogs-stream-prefix to support log driver awslogs.",
      source: "badmintoncryer/cdk-preflight pf-ecs-awslogs-fargate-missing-stream-prefix",
    },
  ],
});
