import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A resource may have 50 tags. */
export const statesTooManyTags = failureMode({
  id: "states.too-many-tags",
  code: "TooManyTags",
  surfaces: [answerOf("states", "CreateStateMachine", "CreateActivity", "TagResource")],
  template: template`Too many tags: '${"arn"}'`,
  causes: [],
  words: {
    en: "{arn} would have more than 50 tags.",
    ko: "{arn}의 태그가 50개를 넘게 됩니다.",
    ja: "{arn} のタグが 50 個を超えます。",
  },
  examples: [
    {
      text: "Too many tags: 'arn:aws:states:us-east-1:123456789012:stateMachine:HelloWorld'",
      source: "inferred: AWS Step Functions API reference, TagResource (TooManyTags: resourceName)",
    },
  ],
});
