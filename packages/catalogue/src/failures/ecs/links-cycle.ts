import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Containers are linked to one another in a circle. */
export const ecsLinksCycle = failureMode({
  id: "ecs.links-cycle",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Container links should not have a cycle`,
  causes: [],
  words: {
    en: "Containers are linked to one another in a circle.",
    ko: "컨테이너 링크가 순환합니다.",
    ja: "コンテナのリンクが循環しています。",
  },
  examples: [{ text: "Container links should not have a cycle", source: "Shippable/support#4194" }],
});
