import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task's cpu is not a number of CPU units that exists: 128 to 10240 units on EC2, the fixed Fargate sizes otherwise. */
export const ecsCpuSettingInvalid = failureMode({
  id: "ecs.cpu-setting-invalid",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Invalid 'cpu' setting for task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.`,
  causes: [],
  words: {
    en: "The task's cpu is not a number of CPU units that exists: 128 to 10240 units on EC2, the fixed Fargate sizes otherwise.",
    ko: "태스크의 cpu 값이 유효한 CPU 유닛 수가 아닙니다. EC2는 128~10240 유닛, Fargate는 정해진 크기여야 합니다.",
    ja: "タスクの cpu が有効な CPU ユニット数ではありません。EC2 では 128〜10240 ユニット、Fargate では決められたサイズを指定してください。",
  },
  examples: [
    {
      text: "Invalid 'cpu' setting for task. For more information, see the Troubleshooting section of the Amazon ECS Developer Guide.",
      source: "Amazon ECS Developer Guide: Invalid CPU or memory value specified",
    },
  ],
});
