import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A target group of type lambda takes a function. */
export const elbTargetArnInvalid = failureMode({
  id: "elasticloadbalancing.target-arn-invalid",
  code: "InvalidTarget",
  surfaces: [answerOf("elasticloadbalancing", "RegisterTargets")],
  template: template`The ARN '${"arn"}' is not a valid Lambda function ARN`,
  causes: [],
  words: {
    en: "{arn} is not the ARN of a function. The target group has the type lambda.",
    ko: "{arn}은(는) 함수의 ARN이 아닙니다. 대상 그룹 유형은 lambda입니다.",
    ja: "{arn} は関数の ARN ではありません。ターゲットグループの種類は lambda です。",
  },
  examples: [
    {
      text: "The ARN 'web' is not a valid Lambda function ARN",
      source: "inferred: Elastic Load Balancing API reference, RegisterTargets",
    },
  ],
});
