import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A log group of that name is there already; nothing needs to be done. */
export const logsLogGroupAlreadyExists = failureMode({
  id: "logs.log-group-already-exists",
  code: "ResourceAlreadyExistsException",
  surfaces: [answerOf("logs", "CreateLogGroup")],
  template: template`The specified log group already exists`,
  causes: [],
  words: {
    en: "A log group of that name is there already; nothing needs to be done.",
    ko: "같은 이름의 로그 그룹이 이미 있습니다. 추가 작업이 필요하지 않습니다.",
    ja: "その名前のロググループはすでに存在します。何もする必要はありません。",
  },
  examples: [{ text: "The specified log group already exists", source: "getmoto/moto logs/exceptions.py" }],
});
