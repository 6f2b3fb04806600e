import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The target is to be registered first. */
export const scalingTargetNotRegistered = failureMode({
  id: "scaling.target-not-registered",
  code: "ObjectNotFoundException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy", "PutScheduledAction")],
  template: template`No scalable target registered for service namespace: ${"serviceNamespace"}, resource ID: ${"resourceId"}, scalable dimension: ${"scalableDimension"}`,
  causes: [],
  words: {
    en: "{resourceId} is not registered yet: call RegisterScalableTarget first. In Terraform, the policy depends on aws_appautoscaling_target.",
    ko: "{resourceId}이(가) 아직 등록되지 않았습니다. 먼저 RegisterScalableTarget을 호출하세요. Terraform에서는 정책이 aws_appautoscaling_target에 의존해야 합니다.",
    ja: "{resourceId} はまだ登録されていません。先に RegisterScalableTarget を呼び出してください。Terraform ではポリシーを aws_appautoscaling_target に依存させます。",
  },
  examples: [
    {
      text: "No scalable target registered for service namespace: rds, resource ID: cluster:test-cluster, scalable dimension: rds:cluster:ReadReplicaCount",
      source: "public notes on PutScheduledAction of the aws-cli",
    },
  ],
});
