import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The execution did not fail, is of an express workflow, or ended too long ago. */
export const statesExecutionNotRedrivable = failureMode({
  id: "states.execution-not-redrivable",
  code: "ExecutionNotRedrivable",
  surfaces: [answerOf("states", "RedriveExecution")],
  template: template`Execution is ${"status"} and cannot be redriven`,
  causes: [],
  words: {
    en: "Only standard executions that failed, were aborted or timed out within the last 14 days can be redriven.",
    ko: "최근 14일 안에 실패, 중단 또는 시간 초과된 Standard 실행만 다시 구동할 수 있습니다.",
    ja: "再駆動できるのは、直近 14 日以内に失敗・中止・タイムアウトした Standard の実行だけです。",
  },
  examples: [
    {
      text: "Execution is SUCCEEDED and cannot be redriven",
      source: "localstack/localstack test_sfn_api_aliasing.snapshot.json",
    },
  ],
});
