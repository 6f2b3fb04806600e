import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is a capacity provider of that name. */
export const ecsCapacityProviderAlreadyExists = failureMode({
  id: "ecs.capacity-provider-already-exists",
  code: "ClientException",
  surfaces: [answerOf("ecs", "CreateCapacityProvider")],
  template: template`The specified capacity provider already exists. To change the configuration of an existing capacity provider, update the capacity provider.`,
  causes: [],
  words: {
    en: "There is a capacity provider of that name: update it, or choose another name.",
    ko: "같은 이름의 용량 공급자가 이미 있습니다. 업데이트하거나 다른 이름을 사용하세요.",
    ja: "同じ名前のキャパシティプロバイダーがすでにあります。更新するか別の名前を使ってください。",
  },
  examples: [
    {
      text: "The specified capacity provider already exists. To change the configuration of an existing capacity provider, update the capacity provider.",
      source: "terraform-aws-modules/terraform-aws-ecs#96",
    },
  ],
});
