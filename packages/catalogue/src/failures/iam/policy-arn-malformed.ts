import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The policy is not given as an ARN: arn:aws:iam::ACCOUNT:policy/NAME. */
export const iamPolicyArnMalformed = failureMode({
  id: "iam.policy-arn-malformed",
  code: "ValidationError",
  surfaces: [answerOf("iam")],
  template: template`Invalid ARN:  Could not be parsed!`,
  causes: [],
  words: {
    en: "The policy is not given as an ARN: arn:aws:iam::ACCOUNT:policy/NAME.",
    ko: "정책이 ARN 형식이 아닙니다: arn:aws:iam::ACCOUNT:policy/NAME.",
    ja: "ポリシーが ARN の形式ではありません: arn:aws:iam::ACCOUNT:policy/NAME。",
  },
  examples: [{ text: "Invalid ARN:  Could not be parsed!", source: "localstack/localstack test_iam.snapshot.json" }],
});
