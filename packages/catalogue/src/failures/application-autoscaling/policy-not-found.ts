import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no policy of that name. */
export const scalingPolicyNotFound = failureMode({
  id: "scaling.policy-not-found",
  code: "ObjectNotFoundException",
  surfaces: [answerOf("application-autoscaling", "DeleteScalingPolicy")],
  template: template`No scaling policy found for service namespace: ${"serviceNamespace"}, resource ID: ${"resourceId"}, scalable dimension: ${"scalableDimension"}, policy name: ${"policyName"}`,
  causes: [],
  words: {
    en: "The scalable target {resourceId} has no scaling policy named {policyName}.",
    ko: "확장 가능한 대상 {resourceId}에 {policyName}(이)라는 조정 정책이 없습니다.",
    ja: "スケーラブルターゲット {resourceId} に {policyName} というスケーリングポリシーはありません。",
  },
  examples: [
    {
      text: "No scaling policy found for service namespace: ecs, resource ID: service/demo/web, scalable dimension: ecs:service:DesiredCount, policy name: out",
      source: "getmoto/moto applicationautoscaling/models.py",
    },
  ],
});
