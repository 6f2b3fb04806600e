import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** enableExecuteCommand is set, but the tasks of the service have no task role. `done`: created, updated. */
export const ecsExecuteCommandServiceTaskRoleMissing = failureMode({
  id: "ecs.execute-command-service-task-role-missing",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`The service couldn't be ${"done"} because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.`,
  causes: [],
  words: {
    en: "ECS Exec works as the task role: give the task definition a taskRoleArn with the four ssmmessages actions.",
    ko: "ECS Exec은 태스크 역할로 동작합니다. ssmmessages 작업 네 가지가 있는 taskRoleArn을 태스크 정의에 지정하세요.",
    ja: "ECS Exec はタスクロールで動作します。ssmmessages の 4 つのアクションを持つ taskRoleArn をタスク定義に指定してください。",
  },
  examples: [
    {
      text: "The service couldn't be updated because a valid taskRoleArn is not being used. Specify a valid task role in your task definition and try again.",
      source: "aws/aws-toolkit-jetbrains#3649",
    },
  ],
});
