import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Keys that begin with aws: are AWS's own: `key` cannot be given. */
export const ec2TagKeyReserved = failureMode({
  id: "ec2.tag-key-reserved",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2")],
  template: template`Value ( ${"key"} ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use`,
  causes: [],
  words: {
    en: "Keys that begin with aws: are AWS's own: {key} cannot be given.",
    ko: "aws:로 시작하는 키는 AWS 전용입니다. {key}은(는) 지정할 수 없습니다.",
    ja: "aws: で始まるキーは AWS 専用です。{key} は指定できません。",
  },
  examples: [
    {
      text: "Value ( aws:owner ) for parameter key is invalid. Tag keys starting with 'aws:' are reserved for internal use",
      source: "localstack/localstack and Terraform issue threads",
    },
  ],
});
