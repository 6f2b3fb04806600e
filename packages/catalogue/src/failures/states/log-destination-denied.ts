import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** The role of a state machine may not deliver logs to the log group of its logging configuration. */
export const statesLogDestinationDenied = failureMode<never, DenialView>({
  id: "states.log-destination-denied",
  code: "AccessDeniedException",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine")],
  template: template`The state machine IAM Role is not authorized to access the Log Destination`,
  causes: denialCauses,
  words: {
    en: "Executions are to be logged, and the role of the state machine may not set that up. It needs the logs:*LogDelivery actions, logs:PutResourcePolicy, logs:DescribeResourcePolicies and logs:DescribeLogGroups on *.",
    ko: "실행을 기록하도록 설정했지만 상태 머신의 역할에 그 권한이 없습니다. *에 대한 logs:*LogDelivery 작업과 logs:PutResourcePolicy, logs:DescribeResourcePolicies, logs:DescribeLogGroups가 필요합니다.",
    ja: "実行を記録する設定ですが、ステートマシンのロールにその権限がありません。* に対する logs:*LogDelivery と logs:PutResourcePolicy、logs:DescribeResourcePolicies、logs:DescribeLogGroups が必要です。",
  },
  examples: [
    {
      text: "The state machine IAM Role is not authorized to access the Log Destination",
      source: "quoted answers of CreateStateMachine in public repositories (Terraform, CDK)",
    },
  ],
});
