import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The operation is for standard workflows only, or for express ones. */
export const statesTypeNotSupported = failureMode({
  id: "states.type-not-supported",
  code: "StateMachineTypeNotSupported",
  surfaces: [answerOf("states", "StartSyncExecution", "ListExecutions", "RedriveExecution")],
  template: template`This operation is not supported by this type of state machine`,
  causes: [],
  words: {
    en: "The operation is not for state machines of this type: StartSyncExecution takes express workflows, the history and lists of executions are of standard workflows.",
    ko: "이 유형의 상태 머신에는 쓸 수 없는 작업입니다. StartSyncExecution은 Express 워크플로용이고, 실행 목록과 기록은 Standard 워크플로용입니다.",
    ja: "この種類のステートマシンでは使えない操作です。StartSyncExecution は Express ワークフロー用、実行の一覧と履歴は Standard ワークフロー用です。",
  },
  examples: [
    {
      text: "This operation is not supported by this type of state machine",
      source: "localstack/localstack test_sfn_api_express.snapshot.json",
    },
  ],
});
