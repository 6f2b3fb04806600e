import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alias routes to versions. */
export const statesRoutingNotVersions = failureMode({
  id: "states.routing-not-versions",
  code: "ValidationException",
  surfaces: [answerOf("states", "CreateStateMachineAlias", "UpdateStateMachineAlias")],
  template: template`Routing configuration must contain state machine version ARNs. Received: [${"arns"}]`,
  causes: [],
  words: {
    en: "An alias routes to versions of a state machine: their ARNs end in a number.",
    ko: "별칭은 상태 머신의 버전으로 라우팅합니다. 버전의 ARN은 숫자로 끝납니다.",
    ja: "エイリアスはステートマシンのバージョンへ振り分けます。バージョンの ARN は数字で終わります。",
  },
  examples: [
    {
      text: "Routing configuration must contain state machine version ARNs. Received: [arn:aws:states:us-east-1:123456789012:stateMachine:HelloWorld]",
      source: "localstack/localstack test_sfn_api_aliasing.snapshot.json",
    },
  ],
});
