import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** What the request gives as `member` is no task's id: those have 32 digits, or 36 with hyphens in old ones. */
export const ecsTaskIdentifierLength = failureMode({
  id: "ecs.task-identifier-length",
  code: "InvalidParameterException",
  surfaces: [
    answerOf("ecs", "StopTask", "DescribeTasks", "ExecuteCommand", "GetTaskProtection", "UpdateTaskProtection"),
  ],
  template: templateWith({ member: "task(?:Id)?" })`${"member"} length should be one of [32,36]`,
  causes: [],
  words: {
    en: "A task is named by its id, which has 32 hexadecimal digits, or by its ARN. What the request gives is neither.",
    ko: "태스크는 32자리 16진수 ID 또는 ARN으로 지정합니다. 요청의 값은 둘 다 아닙니다.",
    ja: "タスクは 32 桁の 16 進数の ID か ARN で指定します。リクエストの値はどちらでもありません。",
  },
  examples: [{ text: "task length should be one of [32,36]", source: "aws/aws-cli#10057" }],
});
