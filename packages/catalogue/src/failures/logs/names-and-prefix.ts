import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Give either the names of the streams or a prefix of their names. */
export const logsNamesAndPrefix = failureMode({
  id: "logs.names-and-prefix",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "FilterLogEvents")],
  template: template`logStreamNamePrefix and logStreamNames are mutually exclusive parameters.`,
  causes: [],
  words: {
    en: "Give either the names of the streams or a prefix of their names.",
    ko: "스트림 이름과 이름 접두사 중 하나만 지정하세요.",
    ja: "ストリームの名前と名前のプレフィックスのどちらか一方だけを指定してください。",
  },
  examples: [
    {
      text: "logStreamNamePrefix and logStreamNames are mutually exclusive parameters.",
      source: "inferred: the rule is documented, the text after its recorded siblings",
    },
  ],
});
