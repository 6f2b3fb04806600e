import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** `parameter` needs a host of one's own and exists on EC2 only: remove it from the task definition. */
export const ecsFargateParameterNotSupported = failureMode({
  id: "ecs.fargate-parameter-not-supported",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: templateWith({ parameter: "[A-Za-z]+" })`Fargate compatible task definitions do not support ${"parameter"}`,
  causes: [],
  words: {
    en: "{parameter} needs a host of one's own and exists on EC2 only: remove it from the task definition.",
    ko: "{parameter}은(는) 전용 호스트가 있어야 하므로 EC2에서만 사용할 수 있습니다. 태스크 정의에서 제거하세요.",
    ja: "{parameter} は専用のホストを必要とし、EC2 でのみ使えます。タスク定義から削除してください。",
  },
  examples: [
    {
      text: "Fargate compatible task definitions do not support sourcePath",
      source: "cloudposse/terraform-aws-ecs-alb-service-task#174",
    },
    {
      text: "Fargate compatible task definitions do not support maxSwap",
      source: "badmintoncryer/cdk-preflight pf-ecs-fargate-max-swap",
    },
  ],
});
