import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task is named by its id (32 hexadecimal digits) or its ARN. */
export const ecsTaskIdentifierInvalid = failureMode({
  id: "ecs.task-identifier-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "StopTask", "DescribeTasks", "ExecuteCommand")],
  template: template`Task Identifier is invalid`,
  causes: [],
  words: {
    en: "A task is named by its id (32 hexadecimal digits) or its ARN.",
    ko: "태스크는 ID(32자리 16진수) 또는 ARN으로 지정합니다.",
    ja: "タスクは ID(32 桁の 16 進数)または ARN で指定します。",
  },
  examples: [{ text: "Task Identifier is invalid", source: "aws/aws-sdk-js#1466" }],
});
