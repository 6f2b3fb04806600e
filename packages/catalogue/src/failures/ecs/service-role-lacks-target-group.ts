import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The service role could not be assumed, or may not describe the target group. */
export const ecsServiceRoleLacksTargetGroup = failureMode({
  id: "ecs.service-role-lacks-target-group",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`Unable to assume role and validate the specified targetGroupArn. Please verify that the ECS service role being passed has the proper permissions.`,
  causes: [],
  words: {
    en: "The service role could not be assumed, or may not describe the target group. It must trust ecs.amazonaws.com and have AmazonEC2ContainerServiceRole; or leave role out and use the service-linked role.",
    ko: "서비스 역할을 수임할 수 없거나 대상 그룹을 조회할 권한이 없습니다. ecs.amazonaws.com을 신뢰하고 AmazonEC2ContainerServiceRole이 연결되어 있어야 합니다. 또는 role을 생략하고 서비스 연결 역할을 사용하세요.",
    ja: "サービスロールを引き受けられないか、ターゲットグループを参照する権限がありません。ecs.amazonaws.com を信頼し、AmazonEC2ContainerServiceRole をアタッチする必要があります。または role を省略してサービスにリンクされたロールを使ってください。",
  },
  examples: [
    {
      text: "Unable to assume role and validate the specified targetGroupArn. Please verify that the ECS service role being passed has the proper permissions.",
      source: "aws/amazon-ecs-cli#21",
    },
  ],
});
