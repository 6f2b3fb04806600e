import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The caller is not given as the ARN of a user, role or group. */
export const iamSimulationCallerInvalid = failureMode({
  id: "iam.simulation-caller-invalid",
  code: "InvalidInput",
  surfaces: [answerOf("iam", "SimulatePrincipalPolicy", "SimulateCustomPolicy")],
  template: template`Invalid caller - Caller must be an IAM user, role or group in this context.`,
  causes: [],
  words: {
    en: "CallerArn is not the ARN of a user, role or group. The ARN of a session (assumed-role) does not do: give the role's.",
    ko: "CallerArn이 사용자, 역할, 그룹의 ARN이 아닙니다. 세션 ARN(assumed-role) 대신 역할의 ARN을 지정하세요.",
    ja: "CallerArn がユーザー、ロール、グループの ARN ではありません。セッションの ARN(assumed-role)ではなくロールの ARN を指定してください。",
  },
  examples: [
    {
      text: "Invalid caller - Caller must be an IAM user, role or group in this context.",
      source: "radkawar/stackd internal/iam (replays recordings)",
    },
  ],
});
