import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** More than one permissions boundary was given. */
export const iamSimulationBoundariesTooMany = failureMode({
  id: "iam.simulation-boundaries-too-many",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`The list of Permissions Boundary policies cannot exceed 1 items.`,
  causes: [],
  words: {
    en: "An identity has at most one permissions boundary: give one.",
    ko: "권한 경계는 하나만 지정할 수 있습니다.",
    ja: "アクセス許可の境界は 1 つだけ指定できます。",
  },
  examples: [
    {
      text: "The list of Permissions Boundary policies cannot exceed 1 items.",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
