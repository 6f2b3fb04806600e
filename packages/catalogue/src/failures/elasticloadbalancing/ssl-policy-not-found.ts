import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no security policy of that name. */
export const elbSslPolicyNotFound = failureMode({
  id: "elasticloadbalancing.ssl-policy-not-found",
  code: "SSLPolicyNotFound",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`SSL policy '${"policy"}' not found`,
  causes: [],
  words: {
    en: "There is no SSL policy {policy}; DescribeSSLPolicies lists them.",
    ko: "SSL 정책 {policy}이(가) 없습니다. DescribeSSLPolicies로 목록을 볼 수 있습니다.",
    ja: "SSL ポリシー {policy} はありません。DescribeSSLPolicies で一覧できます。",
  },
  examples: [
    {
      text: "SSL policy 'ELBSecurityPolicy-None' not found",
      source: "inferred: Elastic Load Balancing API reference, SSLPolicyNotFoundException",
    },
  ],
});
