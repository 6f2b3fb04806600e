import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf, scalingActivity } from "../surface.js";

/** There is no service to scale. */
export const scalingServiceNotFound = failureMode({
  id: "scaling.service-not-found",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget"), scalingActivity],
  template: template`ECS service doesn't exist: ${"resourceId"}`,
  causes: [],
  words: {
    en: "There is no ACTIVE service {resourceId} in this account and Region: the parts are cluster and service.",
    ko: "이 계정과 리전에 ACTIVE 상태의 서비스 {resourceId}이(가) 없습니다. 각 부분은 클러스터와 서비스 이름입니다.",
    ja: "このアカウントとリージョンに ACTIVE のサービス {resourceId} はありません。各部分はクラスターとサービスの名前です。",
  },
  examples: [
    {
      text: "ECS service doesn't exist: service/fintech-payment-cluster-prod/auth-service",
      source:
        "an answer to the Terraform provider for AWS in public notes; getmoto/moto applicationautoscaling/models.py",
    },
  ],
});
