import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { AssumeView } from "../../views/assume-view.js";
import { scalingRoleCauses } from "../causes/service-linked/scaling-role-causes.js";
import { answerOf } from "../surface.js";

/** The service-linked role is gone, and with it the sight of the alarms. */
export const scalingRoleNotAssumableForAlarms = failureMode<"roleArn", AssumeView>({
  id: "scaling.role-not-assumable-for-alarms",
  code: "FailedResourceAccessException",
  surfaces: [answerOf("application-autoscaling", "DescribeScalingPolicies")],
  template: templateWith({
    roleArn: "arn:[^\\s)]+",
  })`Unable to assume IAM role to retrieve alarms for scaling policy (Detail: Unable to assume IAM role: ${"roleArn"})`,
  causes: scalingRoleCauses,
  words: {
    en: "Application Auto Scaling looks up a policy's alarms as {roleArn}, and could not assume it.",
    ko: "Application Auto Scaling은 {roleArn} 역할로 정책의 경보를 조회하는데 이 역할을 수임하지 못했습니다.",
    ja: "Application Auto Scaling は {roleArn} としてポリシーのアラームを調べますが、このロールを引き受けられませんでした。",
  },
  examples: [
    {
      text: "Unable to assume IAM role to retrieve alarms for scaling policy (Detail: Unable to assume IAM role: arn:aws:iam::123456789012:role/app)",
      source: "cloudquery/cq-provider-aws#1028",
    },
  ],
});
