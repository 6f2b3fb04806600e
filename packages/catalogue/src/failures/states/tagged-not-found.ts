import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is nothing of that ARN that has tags. */
export const statesTaggedNotFound = failureMode({
  id: "states.tagged-not-found",
  code: "ResourceNotFound",
  surfaces: [answerOf("states", "TagResource", "UntagResource", "ListTagsForResource")],
  template: template`Resource not found: '${"arn"}'`,
  causes: [],
  words: {
    en: "There is no state machine or activity of the ARN {arn}.",
    ko: "ARN이 {arn}인 상태 머신이나 활동이 없습니다.",
    ja: "ARN が {arn} のステートマシンやアクティビティはありません。",
  },
  examples: [
    {
      text: "Resource not found: 'arn:aws:states:us-east-1:123456789012:stateMachine:HelloWorld'",
      source: "localstack/localstack test_sfn_api_tagging.snapshot.json",
    },
  ],
});
