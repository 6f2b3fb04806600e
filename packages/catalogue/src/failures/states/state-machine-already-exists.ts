import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is a state machine of that name with another definition, role or settings. */
export const statesStateMachineAlreadyExists = failureMode({
  id: "states.state-machine-already-exists",
  code: "StateMachineAlreadyExists",
  surfaces: [answerOf("states", "CreateStateMachine")],
  template: template`State Machine Already Exists: '${"arn"}'`,
  causes: [],
  words: {
    en: "There is a state machine of that name already, with another definition, role or other settings. To change it, use UpdateStateMachine.",
    ko: "같은 이름의 상태 머신이 다른 정의, 역할 또는 설정으로 이미 있습니다. 바꾸려면 UpdateStateMachine을 사용하세요.",
    ja: "同じ名前のステートマシンが、別の定義・ロール・設定ですでにあります。変更するには UpdateStateMachine を使います。",
  },
  examples: [
    {
      text: "State Machine Already Exists: 'arn:aws:states:us-east-1:123456789012:stateMachine:HelloWorld'",
      source: "localstack/localstack test_sfn_api.snapshot.json",
    },
  ],
});
