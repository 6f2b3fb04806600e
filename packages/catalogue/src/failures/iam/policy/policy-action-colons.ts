import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** An action has more than one colon; it is written service:Action. */
export const iamPolicyActionColons = failureMode({
  id: "iam.policy-action-colons",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Actions/Condition can contain only one colon.`,
  causes: [],
  words: {
    en: "An action has more than one colon; it is written service:Action.",
    ko: "작업에 콜론이 두 개 이상 있습니다. service:Action 형식으로 적으세요.",
    ja: "アクションに複数のコロンがあります。service:Action の形式で記述してください。",
  },
  examples: [
    { text: "Actions/Condition can contain only one colon.", source: "getmoto/moto iam/policy_validation.py" },
  ],
});
