import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The weights of an alias's versions make 100. */
export const statesRoutingWeights = failureMode({
  id: "states.routing-weights",
  code: "ValidationException",
  surfaces: [answerOf("states", "CreateStateMachineAlias", "UpdateStateMachineAlias")],
  template: template`Sum of routing configuration weights must equal 100. Received: [${"weights"}]`,
  causes: [],
  words: {
    en: "The weights of the versions must make 100 together; they are {weights}.",
    ko: "버전의 가중치 합은 100이어야 합니다. 지정된 값: {weights}.",
    ja: "バージョンの重みの合計は 100 でなければなりません。指定された値: {weights}。",
  },
  examples: [
    {
      text: "Sum of routing configuration weights must equal 100. Received: [70, 29]",
      source: "localstack/localstack test_sfn_api_aliasing.snapshot.json",
    },
  ],
});
