import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** CodeDeploy is in charge of this service's deployments: a new network comes with a deployment of CodeDeploy. */
export const ecsCodeDeployNetworkUpdate = failureMode({
  id: "ecs.code-deploy-network-update",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "UpdateService")],
  template: template`Unable to update network parameters on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.`,
  causes: [],
  words: {
    en: "CodeDeploy is in charge of this service's deployments: a new network comes with a deployment of CodeDeploy.",
    ko: "이 서비스의 배포는 CodeDeploy가 담당하므로 네트워크 변경도 CodeDeploy 배포로 해야 합니다.",
    ja: "このサービスのデプロイは CodeDeploy が担当しており、ネットワークの変更も CodeDeploy のデプロイで行います。",
  },
  examples: [
    {
      text: "Unable to update network parameters on services with a CODE_DEPLOY deployment controller. Use AWS CodeDeploy to trigger a new deployment.",
      source: "hashicorp/terraform-provider-aws#8005",
    },
  ],
});
