import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The capacity provider exists, but the cluster does not use it: add it with put-cluster-capacity-providers. */
export const ecsCapacityProviderNotAssociated = failureMode({
  id: "ecs.capacity-provider-not-associated",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "RunTask", "CreateService", "UpdateService", "CreateTaskSet")],
  template: template`The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster and try again.`,
  causes: [],
  words: {
    en: "The capacity provider exists, but the cluster does not use it: add it with put-cluster-capacity-providers.",
    ko: "용량 공급자는 있지만 클러스터에 연결되어 있지 않습니다. put-cluster-capacity-providers로 연결하세요.",
    ja: "キャパシティプロバイダーは存在しますが、クラスターに関連付けられていません。put-cluster-capacity-providers で関連付けてください。",
  },
  examples: [
    {
      text: "The specified capacity provider strategy cannot contain a capacity provider that is not associated with the cluster. Associate the capacity provider with the cluster and try again.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
