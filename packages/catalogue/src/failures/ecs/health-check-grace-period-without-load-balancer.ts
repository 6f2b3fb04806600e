import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** healthCheckGracePeriodSeconds makes sense with a load balancer only; leave it out. */
export const ecsHealthCheckGracePeriodWithoutLoadBalancer = failureMode({
  id: "ecs.health-check-grace-period-without-load-balancer",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService")],
  template: template`Health check grace period is only valid for services configured to use load balancers`,
  causes: [],
  words: {
    en: "healthCheckGracePeriodSeconds makes sense with a load balancer only; leave it out.",
    ko: "healthCheckGracePeriodSeconds는 로드 밸런서를 사용할 때만 유효하므로 생략하세요.",
    ja: "healthCheckGracePeriodSeconds はロードバランサーを使う場合にのみ有効です。省略してください。",
  },
  examples: [
    {
      text: "Health check grace period is only valid for services configured to use load balancers",
      source: "aws/aws-cdk#19842",
    },
  ],
});
