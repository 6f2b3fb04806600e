import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The strategy names a capacity provider that does not exist. */
export const ecsCapacityProviderNotFound = failureMode({
  id: "ecs.capacity-provider-not-found",
  code: "InvalidParameterException",
  surfaces: [
    answerOf(
      "ecs",
      "RunTask",
      "CreateService",
      "CreateCluster",
      "PutClusterCapacityProviders",
      "UpdateCapacityProvider",
      "DeleteCapacityProvider",
    ),
  ],
  template: template`The specified capacity provider was not found. Specify a valid name or ARN and try again.`,
  causes: [],
  words: {
    en: "The strategy names a capacity provider that does not exist. FARGATE and FARGATE_SPOT exist everywhere, others have to be created.",
    ko: "전략에 지정한 용량 공급자가 없습니다. FARGATE와 FARGATE_SPOT은 항상 있지만 그 밖의 것은 직접 만들어야 합니다.",
    ja: "戦略で指定されたキャパシティプロバイダーが存在しません。FARGATE と FARGATE_SPOT は常に存在しますが、それ以外は作成が必要です。",
  },
  examples: [
    {
      text: "The specified capacity provider was not found. Specify a valid name or ARN and try again.",
      source: "inferred: worded after terraform-aws-modules/terraform-aws-ecs#53",
    },
  ],
});
