import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { LogGroupView } from "../../../views/log-group-view.js";
import { logGroupAbsent } from "../../causes/log-group-absent.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** As `ecs.log-group-missing`, in the words of the agent's older SDK. */
export const ecsLogGroupMissingBefore2024 = failureMode<"requestId", LogGroupView>({
  id: "ecs.log-group-missing-before-2024",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", requestId: "[0-9a-fA-F-]+" },
    { retries: "1" },
  )`ResourceInitializationError: failed to validate logger args: create stream has been retried ${"retries"} times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. status code: 400, request id: ${"requestId"} : exit status 1`,
  causes: [logGroupAbsent],
  words: {
    en: "The log group that the task definition names does not exist, and ECS does not create it by itself.",
    ko: "태스크 정의에 지정된 로그 그룹이 없으며 ECS는 이를 자동으로 만들지 않습니다.",
    ja: "タスク定義で指定されたロググループが存在せず、ECS は自動では作成しません。",
  },
  examples: [
    {
      text: "ResourceInitializationError: failed to validate logger args: create stream has been retried 1 times: failed to create Cloudwatch log stream: ResourceNotFoundException: The specified log group does not exist. status code: 400, request id: 3f1d8a0e-5d0a-4a5c-9e43-0d5d2c3a7b10 : exit status 1",
      source: "Amazon ECS Developer Guide: Stopped tasks error codes",
    },
  ],
  neverRaised: "AWS wrote it so until 2024; the text of today is raised.",
});
