import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy breaks the grammar of policies. */
export const s3PolicyMalformed = failureMode({
  id: "s3.policy-malformed",
  code: "MalformedPolicy",
  surfaces: [answerOf("s3", "PutBucketPolicy")],
  template: template`Policy has an invalid or missing element.`,
  causes: [],
  words: {
    en: "The policy breaks the grammar of policies.",
    ko: "정책이 정책 문법에 맞지 않습니다.",
    ja: "ポリシーが文法に合っていません。",
  },
  examples: [
    {
      text: "Policy has an invalid or missing element.",
      source: "inferred: AWS names the element; no list of its sentences was found",
    },
  ],
});
