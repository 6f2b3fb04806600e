import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** IAM is global, so its ARNs have no Region: arn:aws:iam::ACCOUNT:role/NAME, with two colons. */
export const iamPolicyResourceWithRegion = failureMode({
  id: "iam.policy-resource-with-region",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`IAM resource ${"resource"} cannot contain region information.`,
  causes: [],
  words: {
    en: "IAM is global, so its ARNs have no Region: arn:aws:iam::ACCOUNT:role/NAME, with two colons.",
    ko: "IAM은 글로벌 서비스이므로 ARN에 리전이 없습니다: arn:aws:iam::ACCOUNT:role/NAME(콜론 두 개).",
    ja: "IAM はグローバルサービスなので、ARN にリージョンはありません: arn:aws:iam::ACCOUNT:role/NAME(コロン 2 つ)。",
  },
  examples: [
    {
      text: "IAM resource arn:aws:iam:us-east-1:123456789012:role/app cannot contain region information.",
      source: "getmoto/moto iam/policy_validation.py",
    },
  ],
});
