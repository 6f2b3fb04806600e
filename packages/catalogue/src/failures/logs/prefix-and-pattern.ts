import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Give either a prefix or a pattern of the name. */
export const logsPrefixAndPattern = failureMode({
  id: "logs.prefix-and-pattern",
  code: "InvalidParameterException",
  surfaces: [answerOf("logs", "DescribeLogGroups")],
  template: template`LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.`,
  causes: [],
  words: {
    en: "Give either a prefix or a pattern of the name.",
    ko: "이름의 접두사와 패턴 중 하나만 지정하세요.",
    ja: "名前のプレフィックスとパターンのどちらか一方だけを指定してください。",
  },
  examples: [
    {
      text: "LogGroup name prefix and LogGroup name pattern are mutually exclusive parameters.",
      source: "localstack/localstack test_logs.snapshot.json",
    },
  ],
});
