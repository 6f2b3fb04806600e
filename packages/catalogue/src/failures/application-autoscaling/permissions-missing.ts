import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** Whoever sets up scaling must be allowed what scaling does. */
export const scalingPermissionsMissing = failureMode<"permissions", DenialView>({
  id: "scaling.permissions-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget", "PutScalingPolicy"), { kind: "console" }],
  template: templateWith({
    permissions: "[\\w-]+:[\\w:]+(?:, [\\w-]+:[\\w:]+)*",
  })`User is missing the following permissions: ${"permissions"}`,
  causes: denialCauses,
  words: {
    en: "Application Auto Scaling tries as the caller what it is going to do itself, and the caller may not do: {permissions}.",
    ko: "Application Auto Scaling은 자신이 할 일을 호출자 권한으로 먼저 확인하는데, 호출자에게 다음 권한이 없습니다: {permissions}.",
    ja: "Application Auto Scaling は、これから自身が行う操作を呼び出し元の権限で確認しますが、呼び出し元には次の権限がありません: {permissions}。",
  },
  examples: [
    {
      text: "User is missing the following permissions: iam:CreateServiceLinkedRole",
      source: "a RegisterScalableTarget of a state machine in 2026; the ECS console says the same",
    },
    {
      text: "User is missing the following permissions: execute-api:Invoke:PATCH, execute-api:Invoke:GET",
      source: "aws/aws-auto-scaling-custom-resource#25",
    },
  ],
});
