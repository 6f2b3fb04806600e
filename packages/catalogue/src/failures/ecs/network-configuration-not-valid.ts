import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** networkConfiguration only goes with awsvpc; this task definition uses another network mode. */
export const ecsNetworkConfigurationNotValid = failureMode({
  id: "ecs.network-configuration-not-valid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "StartTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`Network Configuration is not valid for the given networkMode of this task definition.`,
  causes: [],
  words: {
    en: "networkConfiguration only goes with awsvpc; this task definition uses another network mode. Remove it, or change the task definition.",
    ko: "networkConfiguration은 awsvpc 모드에서만 사용할 수 있는데 이 태스크 정의는 다른 네트워크 모드입니다. 제거하거나 태스크 정의를 변경하세요.",
    ja: "networkConfiguration は awsvpc モードでのみ使えますが、このタスク定義は別のネットワークモードです。削除するか、タスク定義を変更してください。",
  },
  examples: [
    {
      text: "Network Configuration is not valid for the given networkMode of this task definition.",
      source: "aws-actions/amazon-ecs-deploy-task-definition#616",
    },
  ],
});
