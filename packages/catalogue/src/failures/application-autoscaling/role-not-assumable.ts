import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { AssumeView } from "../../views/assume-view.js";
import { scalingRoleCauses } from "../causes/service-linked/scaling-role-causes.js";
import { answerOf, scalingActivity } from "../surface.js";

/** Application Auto Scaling could not assume its service-linked role. */
export const scalingRoleNotAssumable = failureMode<"roleArn", AssumeView>({
  id: "scaling.role-not-assumable",
  code: "ValidationException",
  surfaces: [
    answerOf(
      "application-autoscaling",
      "RegisterScalableTarget",
      "PutScalingPolicy",
      "DeleteScalingPolicy",
      "DeregisterScalableTarget",
    ),
    scalingActivity,
  ],
  template: templateWith({ roleArn: "arn:\\S+[^\\s.)]" })`Unable to assume IAM role: ${"roleArn"}`,
  causes: scalingRoleCauses,
  words: {
    en: "Application Auto Scaling works as {roleArn}, and could not assume it: the account has none, or it was made only seconds ago.",
    ko: "Application Auto Scaling은 {roleArn} 역할로 동작하는데 이 역할을 수임하지 못했습니다. 계정에 역할이 없거나 몇 초 전에 만들어진 것입니다.",
    ja: "Application Auto Scaling は {roleArn} として動作しますが、このロールを引き受けられませんでした。アカウントにロールがないか、数秒前に作成されたばかりです。",
  },
  examples: [
    {
      text: "Unable to assume IAM role: arn:aws:iam::123456789012:role/aws-service-role/ecs.application-autoscaling.amazonaws.com/AWSServiceRoleForApplicationAutoScaling_ECSService",
      source: "aws/aws-cdk#4108; aws-samples/amazon-bedrock-samples#285",
    },
  ],
});
