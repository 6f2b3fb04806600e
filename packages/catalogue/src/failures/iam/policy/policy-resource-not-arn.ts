import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** `resource` is neither an ARN nor the wildcard *. */
export const iamPolicyResourceNotArn = failureMode({
  id: "iam.policy-resource-not-arn",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Resource ${"resource"} must be in ARN format or "*".`,
  causes: [],
  words: {
    en: "{resource} is neither an ARN nor the wildcard *.",
    ko: "{resource}은(는) ARN도 와일드카드 *도 아닙니다.",
    ja: "{resource} は ARN でもワイルドカード * でもありません。",
  },
  examples: [
    { text: 'Resource my-bucket must be in ARN format or "*".', source: "getmoto/moto iam/policy_validation.py" },
  ],
});
