import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Namespace, resource and dimension do not go together. */
export const scalingUnsupportedResource = failureMode({
  id: "scaling.unsupported-resource",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget", "PutScalingPolicy", "PutScheduledAction")],
  template: template`Unsupported service namespace, resource type or scalable dimension`,
  causes: [],
  words: {
    en: "Service namespace, resource ID and scalable dimension must fit together: ecs, service/CLUSTER/SERVICE and ecs:service:DesiredCount.",
    ko: "서비스 네임스페이스, 리소스 ID, 확장 가능한 차원이 서로 맞아야 합니다: ecs, service/클러스터/서비스, ecs:service:DesiredCount.",
    ja: "サービス名前空間、リソース ID、スケーラブルディメンションは互いに対応している必要があります: ecs、service/クラスター/サービス、ecs:service:DesiredCount。",
  },
  examples: [
    {
      text: "Unsupported service namespace, resource type or scalable dimension",
      source: "getmoto/moto applicationautoscaling/models.py; badmintoncryer/cdk-preflight",
    },
  ],
});
