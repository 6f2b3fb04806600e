import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Nothing of that name is registered. */
export const scalingTargetNotFound = failureMode({
  id: "scaling.target-not-found",
  code: "ObjectNotFoundException",
  surfaces: [answerOf("application-autoscaling", "DeregisterScalableTarget")],
  template: template`No scalable target found for service namespace: ${"serviceNamespace"}, resource ID: ${"resourceId"}, scalable dimension: ${"scalableDimension"}`,
  causes: [],
  words: {
    en: "{resourceId} is not registered as a scalable target for {scalableDimension} in {serviceNamespace}.",
    ko: "{resourceId}은(는) {serviceNamespace}의 {scalableDimension}에 대한 확장 가능한 대상으로 등록되어 있지 않습니다.",
    ja: "{resourceId} は {serviceNamespace} の {scalableDimension} のスケーラブルターゲットとして登録されていません。",
  },
  examples: [
    {
      text: "No scalable target found for service namespace: ecs, resource ID: service/demo/web, scalable dimension: ecs:service:DesiredCount",
      source: "getmoto/moto applicationautoscaling/models.py",
    },
  ],
});
