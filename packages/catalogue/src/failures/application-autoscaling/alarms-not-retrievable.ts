import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** CloudWatch did not tell the alarms of a policy. */
export const scalingAlarmsNotRetrievable = failureMode({
  id: "scaling.alarms-not-retrievable",
  code: "FailedResourceAccessException",
  surfaces: [answerOf("application-autoscaling", "DescribeScalingPolicies")],
  template: template`Unable to retrieve alarms for scaling policy ${"policyArn"} due to reason: ${"reason"}`,
  causes: [],
  words: {
    en: "Application Auto Scaling asked CloudWatch for the alarms of {policyArn} as its service-linked role, and was refused: {reason}",
    ko: "Application Auto Scaling이 서비스 연결 역할로 {policyArn}의 경보를 CloudWatch에 조회했으나 거부되었습니다: {reason}",
    ja: "Application Auto Scaling がサービスにリンクされたロールで {policyArn} のアラームを CloudWatch に問い合わせましたが、拒否されました: {reason}",
  },
  examples: [
    {
      text: "Unable to retrieve alarms for scaling policy arn:aws:autoscaling:us-east-1:123456789012:scalingPolicy:ac542982-cbeb-4294-891c-a5a941dfa787:resource/ecs/service/demo/web:policyName/out due to reason: Rate exceeded (Service: AmazonCloudWatch; Status Code: 400; Error Code: Throttling; Request ID: ce1253eb-81e9-11e7-ba0a-dd79b677bd46)",
      source: "hashicorp/terraform-provider-aws#1428",
    },
  ],
});
