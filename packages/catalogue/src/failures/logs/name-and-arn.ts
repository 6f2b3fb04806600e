import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Give either logGroupName or logGroupIdentifier. */
export const logsNameAndArn = failureMode({
  id: "logs.name-and-arn",
  code: "ValidationException",
  surfaces: [answerOf("logs")],
  template: template`LogGroup name and LogGroup ARN are mutually exclusive parameters.`,
  causes: [],
  words: {
    en: "Give either logGroupName or logGroupIdentifier.",
    ko: "logGroupName과 logGroupIdentifier 중 하나만 지정하세요.",
    ja: "logGroupName と logGroupIdentifier のどちらか一方だけを指定してください。",
  },
  examples: [
    {
      text: "LogGroup name and LogGroup ARN are mutually exclusive parameters.",
      source: "localstack/localstack test_logs.snapshot.json",
    },
  ],
});
