import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The log group exists but has no stream of that name. */
export const logsLogStreamNotFound = failureMode({
  id: "logs.log-stream-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("logs")],
  template: template`The specified log stream does not exist.`,
  causes: [],
  words: {
    en: "The log group exists but has no stream of that name. Streams of ECS tasks are named PREFIX/CONTAINER/TASK-ID.",
    ko: "로그 그룹은 있지만 해당 이름의 로그 스트림이 없습니다. ECS 태스크의 스트림 이름은 PREFIX/CONTAINER/TASK-ID 형식입니다.",
    ja: "ロググループはありますが、その名前のログストリームがありません。ECS タスクのストリーム名は PREFIX/CONTAINER/TASK-ID の形式です。",
  },
  examples: [
    { text: "The specified log stream does not exist.", source: "localstack/localstack test_logs.snapshot.json" },
  ],
});
