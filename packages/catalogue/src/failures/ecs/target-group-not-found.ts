import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The target group of a load balancer is not there. */
export const ecsTargetGroupNotFound = failureMode({
  id: "ecs.target-group-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The target group with targetGroupArn ${"targetGroupArn"} does not exist.`,
  causes: [],
  words: {
    en: "There is no target group {targetGroupArn} in this account and Region.",
    ko: "이 계정과 리전에 대상 그룹 {targetGroupArn}이(가) 없습니다.",
    ja: "このアカウントとリージョンにターゲットグループ {targetGroupArn} はありません。",
  },
  examples: [
    {
      text: "The target group with targetGroupArn arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/97c07ffe67daf38f does not exist.",
      source:
        "inferred: like ecs.target-group-without-load-balancer; Elastic Load Balancing itself says TargetGroupNotFound",
    },
  ],
});
