import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A log stream of that name is there already in the group. */
export const logsLogStreamAlreadyExists = failureMode({
  id: "logs.log-stream-already-exists",
  code: "ResourceAlreadyExistsException",
  surfaces: [answerOf("logs", "CreateLogStream")],
  template: template`The specified log stream already exists`,
  causes: [],
  words: {
    en: "A log stream of that name is there already in the group.",
    ko: "로그 그룹에 같은 이름의 로그 스트림이 이미 있습니다.",
    ja: "ロググループにその名前のログストリームがすでに存在します。",
  },
  examples: [
    { text: "The specified log stream already exists", source: "localstack/localstack test_logs.snapshot.json" },
  ],
});
