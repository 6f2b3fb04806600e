import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The text is no ARN of that kind. */
export const elbArnInvalid = failureMode({
  id: "elasticloadbalancing.arn-invalid",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`'${"arn"}' is not a valid ${"kind"} ARN`,
  causes: [],
  words: {
    en: "{arn} is not the ARN of a {kind}.",
    ko: "{arn}은(는) {kind}의 ARN이 아닙니다.",
    ja: "{arn} は {kind} の ARN ではありません。",
  },
  examples: [{ text: "'web' is not a valid target group ARN", source: "public notes on ELBv2" }],
});
