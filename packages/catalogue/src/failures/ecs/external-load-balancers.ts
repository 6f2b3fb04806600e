import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** With the EXTERNAL deployment controller the task sets have the load balancers, not the service. */
export const ecsExternalLoadBalancers = failureMode({
  id: "ecs.external-load-balancers",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`LoadBalancers must be empty or null`,
  causes: [],
  words: {
    en: "With the EXTERNAL deployment controller the task sets have the load balancers, not the service.",
    ko: "EXTERNAL 배포 컨트롤러에서는 서비스가 아니라 태스크 세트가 로드 밸런서를 가집니다.",
    ja: "EXTERNAL デプロイコントローラーでは、ロードバランサーを持つのはサービスではなくタスクセットです。",
  },
  examples: [
    {
      text: "LoadBalancers must be empty or null",
      source: "badmintoncryer/cdk-preflight pf-ecs-svc-external-with-load-balancers",
    },
  ],
});
