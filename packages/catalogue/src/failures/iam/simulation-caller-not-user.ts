import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource policy was given for a caller that is no user. */
export const iamSimulationCallerNotUser = failureMode({
  id: "iam.simulation-caller-not-user",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`Invalid caller - Caller must be an IAM user in this context.`,
  causes: [],
  words: {
    en: "Resource policies are simulated for users only, not for roles and groups: give a user as CallerArn.",
    ko: "리소스 정책은 사용자에 대해서만 시뮬레이션됩니다. CallerArn에 사용자를 지정하세요.",
    ja: "リソースポリシーはユーザーについてのみシミュレーションできます。CallerArn にユーザーを指定してください。",
  },
  examples: [
    {
      text: "Invalid caller - Caller must be an IAM user in this context.",
      source: "ScottLogic/blog _posts/2025-04-03-automated-iam-policy-simulator-testing.md",
    },
  ],
});
