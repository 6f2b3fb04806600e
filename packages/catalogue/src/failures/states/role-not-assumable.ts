import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { AssumeView } from "../../views/assume-view.js";
import { unnamedRoleCauses } from "../causes/assume/of-unnamed-role.js";
import { answerOf } from "../surface.js";

/** Step Functions could not assume the role of a state machine: one sentence for a role that is not there and for one that does not trust it. */
export const statesRoleNotAssumable = failureMode<never, AssumeView>({
  id: "states.role-not-assumable",
  code: "AccessDeniedException",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine", "TestState")],
  template: template`Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role.`,
  causes: unnamedRoleCauses,
  words: {
    en: "Step Functions could not assume the role of the state machine: it must exist and trust states.amazonaws.com. A role that was made just now may not be seen yet.",
    ko: "Step Functions가 상태 머신의 역할을 수임하지 못했습니다. 역할이 존재하고 states.amazonaws.com을 신뢰해야 합니다. 방금 만든 역할은 아직 보이지 않을 수 있습니다.",
    ja: "Step Functions がステートマシンのロールを引き受けられませんでした。ロールが存在し、states.amazonaws.com を信頼している必要があります。作成直後のロールはまだ見えないことがあります。",
  },
  examples: [
    {
      text: "Neither the global service principal states.amazonaws.com, nor the regional one is authorized to assume the provided role.",
      source: "quoted answers of CreateStateMachine in six public repositories (Terraform, CDK, Serverless)",
    },
  ],
});
