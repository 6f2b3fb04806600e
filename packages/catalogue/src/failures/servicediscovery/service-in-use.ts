import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A service is deleted after its instances. */
export const serviceDiscoveryServiceInUse = failureMode({
  id: "servicediscovery.service-in-use",
  code: "ResourceInUse",
  surfaces: [answerOf("servicediscovery", "DeleteService")],
  template: template`Service contains registered instances; delete the instances before deleting the service`,
  causes: [],
  words: {
    en: "The service still has instances. Deregister them first; those of Amazon ECS go with their tasks.",
    ko: "서비스에 아직 인스턴스가 있습니다. 먼저 등록을 해제하세요. Amazon ECS의 인스턴스는 태스크와 함께 사라집니다.",
    ja: "サービスにまだインスタンスがあります。先に登録を解除してください。Amazon ECS のものはタスクとともになくなります。",
  },
  examples: [
    {
      text: "Service contains registered instances; delete the instances before deleting the service",
      source: "hashicorp/terraform-provider-aws#4853",
    },
  ],
});
