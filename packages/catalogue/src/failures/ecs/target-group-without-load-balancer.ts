import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No listener forwards to the target group yet. */
export const ecsTargetGroupWithoutLoadBalancer = failureMode({
  id: "ecs.target-group-without-load-balancer",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The target group with targetGroupArn ${"targetGroupArn"} does not have an associated load balancer.`,
  causes: [],
  words: {
    en: "No listener forwards to the target group yet. Create the listener before the service (in Terraform: depends_on).",
    ko: "아직 이 대상 그룹으로 전달하는 리스너가 없습니다. 서비스보다 리스너를 먼저 만드세요(Terraform에서는 depends_on).",
    ja: "このターゲットグループへ転送するリスナーがまだありません。サービスより先にリスナーを作成してください(Terraform では depends_on)。",
  },
  examples: [
    {
      text: "The target group with targetGroupArn arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/tg-fargate-example/97c07ffe67daf38f does not have an associated load balancer.",
      source: "umotif-public/terraform-aws-ecs-fargate#43",
    },
  ],
});
