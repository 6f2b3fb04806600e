import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** The role of a state machine with a .sync task may not make the rule by which Step Functions hears that the task ended. */
export const statesManagedRuleDenied = failureMode<"roleArn", DenialView>({
  id: "states.managed-rule-denied",
  code: "AccessDeniedException",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine")],
  template: template`'${"roleArn"}' is not authorized to create managed-rule.`,
  causes: denialCauses,
  words: {
    en: "The definition waits for a task (.sync), and Step Functions hears of its end by a rule that it makes with {roleArn}. The role needs events:PutTargets, events:PutRule and events:DescribeRule on that rule.",
    ko: "정의가 작업의 끝을 기다리며(.sync), Step Functions는 {roleArn}(으)로 만든 규칙을 통해 그 끝을 압니다. 역할에는 그 규칙에 대한 events:PutTargets, events:PutRule, events:DescribeRule 권한이 필요합니다.",
    ja: "定義はタスクの終了を待ち(.sync)、Step Functions は {roleArn} で作るルールを通じて終了を知ります。ロールにはそのルールへの events:PutTargets、events:PutRule、events:DescribeRule が必要です。",
  },
  examples: [
    {
      text: "'arn:aws:iam::123456789012:role/EcsTaskScheduledExecutionStepFunction' is not authorized to create managed-rule.",
      source: "quoted answers of CreateStateMachine in public repositories (Terraform)",
    },
  ],
});
