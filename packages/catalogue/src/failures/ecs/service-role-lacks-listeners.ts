import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service role could not be assumed, or may not describe the load balancer's listeners. */
export const ecsServiceRoleLacksListeners = failureMode({
  id: "ecs.service-role-lacks-listeners",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`Unable to assume role and validate the listeners configured on your load balancer. Please verify the role being passed has the proper permissions.`,
  causes: [],
  words: {
    en: "The service role could not be assumed, or may not describe the load balancer's listeners. It must trust ecs.amazonaws.com and have AmazonEC2ContainerServiceRole.",
    ko: "서비스 역할을 수임할 수 없거나 로드 밸런서의 리스너를 조회할 권한이 없습니다. ecs.amazonaws.com을 신뢰하고 AmazonEC2ContainerServiceRole이 연결되어 있어야 합니다.",
    ja: "サービスロールを引き受けられないか、ロードバランサーのリスナーを参照する権限がありません。ecs.amazonaws.com を信頼し、AmazonEC2ContainerServiceRole をアタッチする必要があります。",
  },
  examples: [
    {
      text: "Unable to assume role and validate the listeners configured on your load balancer. Please verify the role being passed has the proper permissions.",
      source: "hashicorp/terraform#5442",
    },
  ],
});
