import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no deployment of that ARN. */
export const ecsDeploymentNotFound = failureMode({
  id: "ecs.deployment-not-found",
  code: "ServiceDeploymentNotFoundException",
  surfaces: [answerOf("ecs", "DescribeServiceDeployments", "StopServiceDeployment")],
  template: template`The service deployment ARN that you specified doesn't exist. You can use ListServiceDeployments to retrieve the service deployment ARN.`,
  causes: [],
  words: {
    en: "There is no deployment of that ARN.",
    ko: "해당 ARN의 배포가 없습니다.",
    ja: "その ARN のデプロイはありません。",
  },
  examples: [
    {
      text: "The service deployment ARN that you specified doesn't exist. You can use ListServiceDeployments to retrieve the service deployment ARN.",
      source: "botocore model",
    },
  ],
});
