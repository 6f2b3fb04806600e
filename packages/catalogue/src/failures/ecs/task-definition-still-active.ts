import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only a deregistered (INACTIVE) revision can be deleted. */
export const ecsTaskDefinitionStillActive = failureMode({
  id: "ecs.task-definition-still-active",
  code: "ClientException",
  surfaces: [answerOf("ecs", "DeleteTaskDefinitions")],
  template: template`The specified task definition is still in ACTIVE status. Please deregister the target and try again.`,
  causes: [],
  words: {
    en: "Only a deregistered (INACTIVE) revision can be deleted.",
    ko: "등록이 해제된(INACTIVE) 리비전만 삭제할 수 있습니다.",
    ja: "削除できるのは登録解除済み(INACTIVE)のリビジョンだけです。",
  },
  examples: [
    {
      text: "The specified task definition is still in ACTIVE status. Please deregister the target and try again.",
      source: "getmoto/moto ecs/models.py",
    },
  ],
});
