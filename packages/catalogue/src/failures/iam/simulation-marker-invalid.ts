import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The marker is not one that a simulation gave out. */
export const iamSimulationMarkerInvalid = failureMode({
  id: "iam.simulation-marker-invalid",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`Invalid marker for pagination.`,
  causes: [],
  words: {
    en: "The marker is not one that a simulation gave out.",
    ko: "시뮬레이션이 발급한 마커가 아닙니다.",
    ja: "シミュレーションが発行したマーカーではありません。",
  },
  examples: [
    { text: "Invalid marker for pagination.", source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)" },
  ],
});
