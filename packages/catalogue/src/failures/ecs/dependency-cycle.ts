import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Containers wait for one another in a circle by dependsOn, so none of them could ever start. */
export const ecsDependencyCycle = failureMode({
  id: "ecs.dependency-cycle",
  code: "ClientException",
  surfaces: [answerOf("ecs", "RegisterTaskDefinition")],
  template: template`Container dependencies should not have a cycle`,
  causes: [],
  words: {
    en: "Containers wait for one another in a circle by dependsOn, so none of them could ever start.",
    ko: "컨테이너들이 dependsOn으로 서로를 순환하며 기다리므로 어느 것도 시작될 수 없습니다.",
    ja: "コンテナが dependsOn で互いを循環して待っており、どれも起動できません。",
  },
  examples: [
    {
      text: "Container dependencies should not have a cycle",
      source: "inferred: by analogy with the recorded text for links (Shippable/support#4194)",
    },
  ],
});
