import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Names that begin with aws or ssm belong to AWS. */
export const ssmNamePrefixReserved = failureMode({
  id: "ssm.name-prefix-reserved",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Parameter name: can't be prefixed with "aws" or "ssm" (case-insensitive).`,
  causes: [],
  words: {
    en: "Names that begin with aws or ssm belong to AWS.",
    ko: "aws나 ssm으로 시작하는 이름은 AWS의 것입니다.",
    ja: "aws または ssm で始まる名前は AWS のものです。",
  },
  examples: [
    {
      text: 'Parameter name: can\'t be prefixed with "aws" or "ssm" (case-insensitive).',
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
