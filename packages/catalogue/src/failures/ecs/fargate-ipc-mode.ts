import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** ipcMode exists on EC2 only; remove it from the task definition. */
export const ecsFargateIpcMode = failureMode({
  id: "ecs.fargate-ipc-mode",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Tasks using the Fargate launch type do not support ipcMode.`,
  causes: [],
  words: {
    en: "ipcMode exists on EC2 only; remove it from the task definition.",
    ko: "ipcMode는 EC2에서만 사용할 수 있으므로 태스크 정의에서 제거하세요.",
    ja: "ipcMode は EC2 でのみ使えます。タスク定義から削除してください。",
  },
  examples: [
    {
      text: "Tasks using the Fargate launch type do not support ipcMode.",
      source: "cn-terraform/terraform-aws-ecs-fargate#2",
    },
  ],
});
