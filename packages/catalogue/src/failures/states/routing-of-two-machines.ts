import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The versions of an alias are of one state machine. */
export const statesRoutingOfTwoMachines = failureMode({
  id: "states.routing-of-two-machines",
  code: "ValidationException",
  surfaces: [answerOf("states", "CreateStateMachineAlias", "UpdateStateMachineAlias")],
  template: template`Routing configuration must contain versions of the same state machine. Received: [${"arns"}]`,
  causes: [],
  words: {
    en: "The versions of an alias must all be of one state machine.",
    ko: "별칭의 버전은 모두 같은 상태 머신의 것이어야 합니다.",
    ja: "エイリアスのバージョンは、すべて同じステートマシンのものでなければなりません。",
  },
  examples: [
    {
      text: "Routing configuration must contain versions of the same state machine. Received: [arn:aws:states:us-east-1:123456789012:stateMachine:HelloWorld:1, arn:aws:states:us-east-1:123456789012:stateMachine:Other:1]",
      source: "inferred: AWS Step Functions API reference, CreateStateMachineAlias (routingConfiguration)",
    },
  ],
});
