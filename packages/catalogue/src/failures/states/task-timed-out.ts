import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The task of a token ended, or its execution did. */
export const statesTaskTimedOut = failureMode({
  id: "states.task-timed-out",
  code: "TaskTimedOut",
  surfaces: [answerOf("states", "SendTaskSuccess", "SendTaskFailure", "SendTaskHeartbeat")],
  template: template`Task Timed Out: 'Provided task does not exist anymore'`,
  causes: [],
  words: {
    en: "The task waits no more: it timed out, was answered before, or its execution ended.",
    ko: "작업이 더 이상 기다리지 않습니다. 시간이 초과되었거나, 이미 응답을 받았거나, 실행이 끝났습니다.",
    ja: "タスクはもう待っていません。タイムアウトしたか、すでに応答を受け取ったか、実行が終了しています。",
  },
  examples: [
    {
      text: "Task Timed Out: 'Provided task does not exist anymore'",
      source: "quoted answers of SendTaskSuccess in public notes",
    },
  ],
});
