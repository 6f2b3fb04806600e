import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An alias routes to one version or to two that differ. */
export const statesRoutingNotDistinct = failureMode({
  id: "states.routing-not-distinct",
  code: "ValidationException",
  surfaces: [answerOf("states", "CreateStateMachineAlias", "UpdateStateMachineAlias")],
  template: template`Routing configuration must contain distinct state machine version ARNs. Received: [${"arns"}]`,
  causes: [],
  words: {
    en: "The same version stands in the routing configuration twice.",
    ko: "라우팅 설정에 같은 버전이 두 번 있습니다.",
    ja: "ルーティング設定に同じバージョンが 2 回あります。",
  },
  examples: [
    {
      text: "Routing configuration must contain distinct state machine version ARNs. Received: [arn:aws:states:us-east-1:123456789012:stateMachine:HelloWorld:1, arn:aws:states:us-east-1:123456789012:stateMachine:HelloWorld:1]",
      source: "localstack/localstack test_sfn_api_aliasing.snapshot.json",
    },
  ],
});
