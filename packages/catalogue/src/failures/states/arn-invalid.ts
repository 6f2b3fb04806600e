import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What was given is no ARN at all. */
export const statesArnInvalid = failureMode({
  id: "states.arn-invalid",
  code: "InvalidArn",
  surfaces: [answerOf("states")],
  template: template`Invalid Arn: 'Invalid ARN prefix: ${"arn"}'`,
  causes: [],
  words: {
    en: "An ARN was expected, and {arn} is none.",
    ko: "ARN이 필요하지만 {arn}은(는) ARN이 아닙니다.",
    ja: "ARN が必要ですが、{arn} は ARN ではありません。",
  },
  examples: [
    {
      text: "Invalid Arn: 'Invalid ARN prefix: not_a_valid_arn'",
      source: "localstack/localstack test_sfn_api.snapshot.json",
    },
  ],
});
