import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A service of the cluster runs on the provider that is to be taken away. */
export const ecsCapacityProviderInUse = failureMode({
  id: "ecs.capacity-provider-in-use",
  code: "ResourceInUseException",
  surfaces: [answerOf("ecs", "PutClusterCapacityProviders")],
  template: template`The specified capacity provider is in use and cannot be removed.`,
  causes: [],
  words: {
    en: "A service of the cluster runs on a capacity provider that the request leaves out: change or delete the service first.",
    ko: "요청에서 빠진 용량 공급자를 클러스터의 서비스가 사용하고 있습니다. 먼저 서비스를 변경하거나 삭제하세요.",
    ja: "リクエストから外されたキャパシティプロバイダーをクラスターのサービスが使っています。先にサービスを変更または削除してください。",
  },
  examples: [
    {
      text: "The specified capacity provider is in use and cannot be removed.",
      source: "aws/containers-roadmap#631",
    },
  ],
});
