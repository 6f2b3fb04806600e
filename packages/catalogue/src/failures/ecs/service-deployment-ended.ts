import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The deployment is {status}: it has ended, and there is nothing to stop. */
export const ecsServiceDeploymentEnded = failureMode({
  id: "ecs.service-deployment-ended",
  code: "ConflictException",
  surfaces: [answerOf("ecs", "StopServiceDeployment")],
  template: template`The service deployment cannot be stopped because it is in the ${"status"} state.`,
  causes: [],
  words: {
    en: "The deployment is {status}: it has ended, and there is nothing to stop.",
    ko: "배포가 {status} 상태로 이미 끝났으므로 중지할 것이 없습니다.",
    ja: "デプロイは {status} で、すでに終わっています。停止するものはありません。",
  },
  examples: [
    {
      text: "The service deployment cannot be stopped because it is in the SUCCESSFUL state.",
      source: "inferred: the code is in the botocore model, the text is not public",
    },
  ],
});
