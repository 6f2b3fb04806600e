import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service does not have that target group. */
export const scalingTargetGroupNotAttached = failureMode({
  id: "scaling.target-group-not-attached",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Target group must be attached to the ECS service for predefined metric type ALBRequestCountPerTarget`,
  causes: [],
  words: {
    en: "The service has no load balancer with the target group that the resource label names.",
    ko: "서비스에 리소스 레이블이 지정하는 대상 그룹의 로드 밸런서가 연결되어 있지 않습니다.",
    ja: "サービスには、リソースラベルが示すターゲットグループのロードバランサーがありません。",
  },
  examples: [
    {
      text: "Target group must be attached to the ECS service for predefined metric type ALBRequestCountPerTarget",
      source:
        "inferred: eagletmt/hako lib/hako/schedulers/ecs_autoscaling.rb; AWS refuses it after the label's form (badmintoncryer/cdk-preflight)",
    },
  ],
});
