import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** A level of the organization was given without a policy. */
export const iamSimulationOrganizationLevelEmpty = failureMode({
  id: "iam.simulation-organization-level-empty",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulateCustomPolicy")],
  template: templateWith({
    index: "\\d+",
  })`Organization policy at index ${"index"} must contain at least one service control policy`,
  causes: [],
  words: {
    en: "Level {index} of the organization has no service control policy: without one it allows nothing.",
    ko: "조직의 {index}번째 수준에 서비스 제어 정책이 없습니다.",
    ja: "組織の {index} 番目の階層にサービスコントロールポリシーがありません。",
  },
  examples: [
    {
      text: "Organization policy at index 1 must contain at least one service control policy",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
