import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The NextToken was not given out by the same list. */
export const ssmNextTokenInvalid = failureMode({
  id: "ssm.next-token-invalid",
  code: "InvalidNextToken",
  surfaces: [answerOf("ssm", "GetParametersByPath", "GetParameterHistory", "DescribeParameters")],
  template: template`The specified token is not valid.`,
  causes: [],
  words: {
    en: "The NextToken was not given out by the same list.",
    ko: "NextToken이 같은 목록에서 받은 값이 아닙니다.",
    ja: "NextToken が同じ一覧から渡された値ではありません。",
  },
  examples: [{ text: "The specified token is not valid.", source: "botocore model, InvalidNextToken" }],
});
