import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An ARN is of nothing that EventBridge knows. */
export const eventsArnInvalid = failureMode({
  id: "events.arn-invalid",
  code: "ValidationException",
  surfaces: [answerOf("events", "PutTargets", "ListTagsForResource", "TagResource", "UntagResource")],
  template: template`Parameter ${"arn"} is not valid. Reason: Provided Arn is not in correct format.`,
  causes: [],
  words: {
    en: "{arn} is not the ARN of anything that can be named here.",
    ko: "{arn}은(는) 여기에서 지정할 수 있는 리소스의 ARN이 아닙니다.",
    ja: "{arn} は、ここで指定できるリソースの ARN ではありません。",
  },
  examples: [
    {
      text: "Parameter arn:aws:glue:eu-central-1:123456789012:job/etl is not valid. Reason: Provided Arn is not in correct format.",
      source: "public notes on PutTargets with a Glue job",
    },
  ],
});
