import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A service can have five task sets. Delete one that no longer serves, and wait until its tasks have stopped. */
export const ecsTooManyTaskSets = failureMode({
  id: "ecs.too-many-task-sets",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateTaskSet")],
  template: template`5 deployments exist on the service. Unable to create new TaskSet since this exceeds the maximum limit.`,
  causes: [],
  words: {
    en: "A service can have five task sets. Delete one that no longer serves, and wait until its tasks have stopped.",
    ko: "서비스는 태스크 세트를 5개까지 가질 수 있습니다. 더 이상 쓰지 않는 것을 삭제하고 태스크가 중지될 때까지 기다리세요.",
    ja: "サービスが持てるタスクセットは 5 つまでです。不要なものを削除し、タスクが停止するまで待ってください。",
  },
  examples: [
    {
      text: "5 deployments exist on the service. Unable to create new TaskSet since this exceeds the maximum limit.",
      source: "aws-samples/ecs-bg-external-controller#6",
    },
  ],
});
