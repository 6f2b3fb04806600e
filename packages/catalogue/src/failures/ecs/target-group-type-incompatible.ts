import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Tasks of awsvpc mode are targets by their address, all others by their instance. */
export const ecsTargetGroupTypeIncompatible = failureMode({
  id: "ecs.target-group-type-incompatible",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The provided target group ${"targetGroupArn"} has target type ${"targetType"}, which is incompatible with the ${"networkMode"} network mode specified in the task definition.`,
  causes: [],
  words: {
    en: "Tasks of the network mode {networkMode} cannot be targets of {targetGroupArn}, whose target type is {targetType}. awsvpc needs the target type ip, bridge and host need instance.",
    ko: "네트워크 모드가 {networkMode}인 태스크는 대상 유형이 {targetType}인 {targetGroupArn}의 대상이 될 수 없습니다. awsvpc에는 ip, bridge와 host에는 instance 유형이 필요합니다.",
    ja: "ネットワークモード {networkMode} のタスクは、ターゲットの種類が {targetType} の {targetGroupArn} のターゲットになれません。awsvpc には ip、bridge と host には instance が必要です。",
  },
  examples: [
    {
      text: "The provided target group arn:aws:elasticloadbalancing:us-east-1:123456789012:targetgroup/web/97c07ffe67daf38f has target type instance, which is incompatible with the awsvpc network mode specified in the task definition.",
      source: "hashicorp/terraform-provider-aws#11723",
    },
  ],
});
