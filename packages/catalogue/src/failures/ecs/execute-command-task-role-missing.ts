import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** enableExecuteCommand is set, but the task has no task role. */
export const ecsExecuteCommandTaskRoleMissing = failureMode({
  id: "ecs.execute-command-task-role-missing",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask")],
  template: template`The execute command failed because a valid task role is not being used. Specify a valid task role in your task definition or as a task override and try again.`,
  causes: [],
  words: {
    en: "ECS Exec works as the task role: give the task definition a taskRoleArn with the four ssmmessages actions.",
    ko: "ECS Exec은 태스크 역할로 동작합니다. ssmmessages 작업 네 가지가 있는 taskRoleArn을 태스크 정의에 지정하세요.",
    ja: "ECS Exec はタスクロールで動作します。ssmmessages の 4 つのアクションを持つ taskRoleArn をタスク定義に指定してください。",
  },
  examples: [
    {
      text: "The execute command failed because a valid task role is not being used. Specify a valid task role in your task definition or as a task override and try again.",
      source: "boto/boto3#3173",
    },
  ],
});
