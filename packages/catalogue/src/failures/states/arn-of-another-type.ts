import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The ARN names another kind of resource than the operation is for. */
export const statesArnOfAnotherType = failureMode({
  id: "states.arn-of-another-type",
  code: "InvalidArn",
  surfaces: [answerOf("states")],
  template: template`Invalid Arn: 'Resource type not valid in this context: ${"type"}'`,
  causes: [],
  words: {
    en: "The ARN is of a resource of the type {type}, for which this operation is not.",
    ko: "ARN이 가리키는 리소스의 유형이 {type}이며, 이 작업은 그 유형에 쓸 수 없습니다.",
    ja: "ARN が示すリソースの種類は {type} で、この操作はその種類には使えません。",
  },
  examples: [
    {
      text: "Invalid Arn: 'Resource type not valid in this context: execution'",
      source: "aws-samples test of StartExecution with the ARN of an execution",
    },
  ],
});
