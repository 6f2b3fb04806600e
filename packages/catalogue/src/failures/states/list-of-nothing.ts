import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Executions are listed of a state machine or of a map run. */
export const statesListOfNothing = failureMode({
  id: "states.list-of-nothing",
  code: "ValidationException",
  surfaces: [answerOf("states", "ListExecutions")],
  template: template`Exactly one of stateMachineArn or mapRunArn must be specified`,
  causes: [],
  words: {
    en: "Executions are listed either of a state machine or of a map run: give one of the two ARNs.",
    ko: "실행 목록은 상태 머신 또는 맵 실행 중 하나에 대해 조회합니다. 두 ARN 가운데 하나를 지정하세요.",
    ja: "実行の一覧はステートマシンかマップ実行のどちらかについて取得します。ARN をどちらか 1 つ指定してください。",
  },
  examples: [
    {
      text: "Exactly one of stateMachineArn or mapRunArn must be specified",
      source: "inferred: AWS Step Functions API reference, ListExecutions (stateMachineArn, mapRunArn)",
    },
  ],
});
