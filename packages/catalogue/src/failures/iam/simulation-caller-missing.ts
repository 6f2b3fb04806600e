import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource policy was given, but not who calls. */
export const iamSimulationCallerMissing = failureMode({
  id: "iam.simulation-caller-missing",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`Invalid caller - Caller cannot be null or empty.`,
  causes: [],
  words: {
    en: "A resource policy can only be simulated for a caller: give the ARN of a user as CallerArn.",
    ko: "리소스 정책을 시뮬레이션하려면 CallerArn에 사용자의 ARN을 지정해야 합니다.",
    ja: "リソースポリシーのシミュレーションには、CallerArn にユーザーの ARN を指定する必要があります。",
  },
  examples: [
    {
      text: "Invalid caller - Caller cannot be null or empty.",
      source: "radkawar/stackd internal/iam (replays recordings)",
    },
  ],
});
