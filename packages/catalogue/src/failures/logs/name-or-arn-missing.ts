import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Say which log group: by logGroupName or by logGroupIdentifier. */
export const logsNameOrArnMissing = failureMode({
  id: "logs.name-or-arn-missing",
  code: "ValidationException",
  surfaces: [answerOf("logs")],
  template: template`Either LogGroup name or LogGroup ARN must be specified.`,
  causes: [],
  words: {
    en: "Say which log group: by logGroupName or by logGroupIdentifier.",
    ko: "logGroupName 또는 logGroupIdentifier로 로그 그룹을 지정하세요.",
    ja: "logGroupName または logGroupIdentifier でロググループを指定してください。",
  },
  examples: [
    {
      text: "Either LogGroup name or LogGroup ARN must be specified.",
      source: "inferred: the opposite of the recorded text for both",
    },
  ],
});
