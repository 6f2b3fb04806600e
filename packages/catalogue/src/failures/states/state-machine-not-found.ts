import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no state machine, version or alias of that ARN. */
export const statesStateMachineNotFound = failureMode({
  id: "states.state-machine-not-found",
  code: "StateMachineDoesNotExist",
  surfaces: [answerOf("states")],
  template: template`State Machine Does Not Exist: '${"arn"}'`,
  causes: [],
  words: {
    en: "There is no state machine, version or alias of the ARN {arn}.",
    ko: "ARN이 {arn}인 상태 머신, 버전 또는 별칭이 없습니다.",
    ja: "ARN が {arn} のステートマシン、バージョン、エイリアスはありません。",
  },
  examples: [
    {
      text: "State Machine Does Not Exist: 'arn:aws:states:us-east-1:123456789012:stateMachine:HelloWorld'",
      source: "localstack/localstack test_sfn_api.snapshot.json",
    },
  ],
});
