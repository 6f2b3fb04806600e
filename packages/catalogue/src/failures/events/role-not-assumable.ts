import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AssumeView } from "../../views/assume-view.js";
import { assumeCauses } from "../causes/assume/index.js";
import { ruleTarget } from "../surface.js";

/**
 * EventBridge could not assume the role of a target. AWS tells it nowhere but in the count of failed invocations, and with a
 * dead-letter queue in ERROR_CODE (NO_PERMISSIONS).
 */
export const eventsRoleNotAssumable = failureMode<"roleArn", AssumeView>({
  id: "events.role-not-assumable",
  code: "NO_PERMISSIONS",
  surfaces: [ruleTarget],
  template: template`EventBridge was unable to assume the role ${"roleArn"} of the target.`,
  causes: assumeCauses,
  words: {
    en: "The rule fired, but EventBridge could not assume {roleArn}, so that the target was not invoked. The role must exist and trust events.amazonaws.com. AWS itself gives no text: it counts a failed invocation.",
    ko: "규칙은 실행되었지만 EventBridge가 {roleArn}을(를) 수임하지 못해 대상이 호출되지 않았습니다. 역할이 존재하고 events.amazonaws.com을 신뢰해야 합니다. AWS는 문장을 남기지 않고 실패한 호출 수(FailedInvocations)만 셉니다.",
    ja: "ルールは起動しましたが、EventBridge が {roleArn} を引き受けられず、ターゲットは呼び出されませんでした。ロールが存在し、events.amazonaws.com を信頼している必要があります。 AWS は文面を残さず、失敗した呼び出し(FailedInvocations)として数えるだけです。",
  },
  examples: [
    {
      text: "EventBridge was unable to assume the role arn:aws:iam::123456789012:role/ecsEventsRole of the target.",
      source: "inferred: Amazon EventBridge User Guide, dead-letter queues (ERROR_CODE NO_PERMISSIONS)",
    },
  ],
});
