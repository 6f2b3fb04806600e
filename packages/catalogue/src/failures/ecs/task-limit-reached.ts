import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf, serviceEvent } from "../surface.js";

/** The account's quota of Fargate vCPUs in this Region is used up. */
export const ecsTaskLimitReached = failureMode({
  id: "ecs.task-limit-reached",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RunTask"), serviceEvent],
  template: template`You've reached the limit on the number of tasks you can run concurrently`,
  causes: [],
  words: {
    en: "The account's quota of Fargate vCPUs in this Region is used up. Stop tasks, or ask for a higher quota.",
    ko: "이 리전에서 계정의 Fargate vCPU 할당량을 모두 사용했습니다. 태스크를 중지하거나 할당량 증가를 요청하세요.",
    ja: "このリージョンでアカウントの Fargate vCPU クォータを使い切っています。タスクを停止するか、クォータの引き上げを申請してください。",
  },
  examples: [
    {
      text: "You've reached the limit on the number of tasks you can run concurrently",
      source: "Amazon ECS Developer Guide: Service event messages",
    },
  ],
  neverRaised: "The quota is the account's own at AWS; there is none here.",
});
