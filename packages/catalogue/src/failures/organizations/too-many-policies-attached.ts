import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A root, organizational unit or account can have five policies of one type attached. */
export const organizationsTooManyPoliciesAttached = failureMode({
  id: "organizations.too-many-policies-attached",
  code: "ConstraintViolationException",
  members: { Reason: "MAX_POLICY_TYPE_ATTACHMENT_LIMIT_EXCEEDED" },
  surfaces: [answerOf("organizations", "AttachPolicy")],
  template: template`You have attached the maximum number of policies to the specified target.`,
  causes: [],
  words: {
    en: "A root, organizational unit or account can have five policies of one type attached.",
    ko: "루트, 조직 단위, 계정에는 유형별로 정책을 다섯 개까지 연결할 수 있습니다.",
    ja: "ルート、組織単位、アカウントには種類ごとに 5 つまでポリシーをアタッチできます。",
  },
  examples: [
    {
      text: "You have attached the maximum number of policies to the specified target.",
      source: "hashicorp/terraform-provider-aws#41493",
    },
  ],
});
