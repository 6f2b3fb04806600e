import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A task on Fargate has at most 200 GiB of ephemeral storage. */
export const ecsEphemeralStorageTooLarge = failureMode({
  id: "ecs.ephemeral-storage-too-large",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`EphemeralStorage size should be at most 200`,
  causes: [],
  words: {
    en: "A task on Fargate has at most 200 GiB of ephemeral storage.",
    ko: "Fargate 태스크의 임시 스토리지는 최대 200 GiB입니다.",
    ja: "Fargate のタスクのエフェメラルストレージは最大 200 GiB です。",
  },
  examples: [
    {
      text: "EphemeralStorage size should be at most 200",
      source: "badmintoncryer/cdk-preflight pf-ecs-ephemeral-storage-range",
    },
  ],
});
