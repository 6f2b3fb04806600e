import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { answerOf } from "../../surface.js";

/** The service part of a resource's ARN must be spelled out; wildcards begin after it. */
export const iamPolicyResourceVendorWildcard = failureMode({
  id: "iam.policy-resource-vendor-wildcard",
  code: "MalformedPolicyDocument",
  surfaces: [answerOf("iam")],
  template: template`Resource vendor must be fully qualified and cannot contain regexes.`,
  causes: [],
  words: {
    en: "The service part of a resource's ARN must be spelled out; wildcards begin after it.",
    ko: "리소스 ARN의 서비스 부분은 그대로 적어야 하며 와일드카드는 그 뒤부터 쓸 수 있습니다.",
    ja: "リソースの ARN のサービス部分は省略せずに記述する必要があります。ワイルドカードはその後ろから使えます。",
  },
  examples: [
    {
      text: "Resource vendor must be fully qualified and cannot contain regexes.",
      source: "getmoto/moto iam/policy_validation.py",
    },
  ],
});
