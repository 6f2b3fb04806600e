import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An action is named without its service: write it as `service:Action`. */
export const iamSimulationActionInvalid = failureMode({
  id: "iam.simulation-action-invalid",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`The action is invalid since it is missing names`,
  causes: [],
  words: {
    en: "An action is named without its service: write `service:Action`, as in iam:GetRole.",
    ko: "작업 이름에 서비스가 없습니다. iam:GetRole처럼 `service:Action` 형식으로 쓰세요.",
    ja: "アクション名にサービスがありません。iam:GetRole のように `service:Action` の形で指定してください。",
  },
  examples: [
    {
      text: "The action is invalid since it is missing names",
      source: "radkawar/stackd testdata/aws/iam/simulation.json (recorded)",
    },
  ],
});
