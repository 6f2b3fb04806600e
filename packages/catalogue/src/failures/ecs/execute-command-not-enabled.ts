import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task was started without enableExecuteCommand, or its agent is not up yet. */
export const ecsExecuteCommandNotEnabled = failureMode({
  id: "ecs.execute-command-not-enabled",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "ExecuteCommand")],
  template: template`The execute command failed because execute command was not enabled when the task was run or the execute command agent isn’t running. Wait and try again or run a new task with execute command enabled and try again.`,
  causes: [],
  words: {
    en: "The task was started without enableExecuteCommand, or its agent is not up yet. The setting of a service applies to new tasks only: force a new deployment.",
    ko: "태스크가 enableExecuteCommand 없이 시작되었거나 에이전트가 아직 실행되지 않았습니다. 서비스 설정은 새 태스크에만 적용되므로 새 배포를 강제하세요.",
    ja: "タスクが enableExecuteCommand なしで起動されたか、エージェントがまだ起動していません。サービスの設定は新しいタスクにのみ適用されるため、新しいデプロイを強制してください。",
  },
  examples: [
    {
      text: "The execute command failed because execute command was not enabled when the task was run or the execute command agent isn’t running. Wait and try again or run a new task with execute command enabled and try again.",
      source: "Amazon ECS Developer Guide: Using Amazon ECS Exec",
    },
  ],
});
