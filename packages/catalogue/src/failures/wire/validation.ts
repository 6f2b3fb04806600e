import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** A parameter is missing, too long, too short, or not of the allowed form. */
export const validation = failureMode({
  id: "wire.validation",
  code: "ValidationException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({
    count: "\\d+",
    plural: "s?",
    violations: "[\\s\\S]+",
  })`${"count"} validation error${"plural"} detected: ${"violations"}`,
  causes: [],
  words: {
    en: "A parameter is missing, too long, too short, or not of the allowed form. The text names it and the rule.",
    ko: "매개변수가 없거나, 너무 길거나 짧거나, 허용된 형식이 아닙니다. 어떤 매개변수가 어떤 규칙에 어긋나는지는 메시지에 있습니다.",
    ja: "パラメータがないか、長すぎるか短すぎるか、許された形ではありません。どのパラメータがどの規則に反するかは本文にあります。",
  },
  examples: [
    {
      text: "1 validation error detected: Value 'Session1:2' at 'roleSessionName' failed to satisfy constraint: Member must satisfy regular expression pattern: [\\w+=,.@-]*",
      source: "localstack/localstack tests/aws/services/sts (recorded against AWS)",
    },
    {
      text: "2 validation errors detected: Value '' at 'tableName' failed to satisfy constraint: Member must satisfy regular expression pattern: [a-zA-Z0-9_.-]+; Value '' at 'tableName' failed to satisfy constraint: Member must have length greater than or equal to 3",
      source: "openstack/magnetodb tempest tests",
    },
  ],
});
