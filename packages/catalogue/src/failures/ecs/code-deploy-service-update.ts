import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** CodeDeploy is in charge of this service's deployments: only desired count, deployment configuration and grace period can be changed here. */
export const ecsCodeDeployServiceUpdate = failureMode({
  id: "ecs.code-deploy-service-update",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "UpdateService")],
  template: template`Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.`,
  causes: [],
  words: {
    en: "CodeDeploy is in charge of this service's deployments: only desired count, deployment configuration and grace period can be changed here.",
    ko: "이 서비스의 배포는 CodeDeploy가 담당합니다. 여기서는 원하는 태스크 수, 배포 구성, 유예 기간만 변경할 수 있습니다.",
    ja: "このサービスのデプロイは CodeDeploy が担当しています。ここで変更できるのは必要タスク数、デプロイ設定、猶予期間だけです。",
  },
  examples: [
    {
      text: "Unable to update task definition on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.",
      source: "boto/boto3#1936",
    },
  ],
});
