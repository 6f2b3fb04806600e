import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** IAM has no server certificate of that ARN. */
export const elbCertificateNotFound = failureMode({
  id: "elasticloadbalancing.certificate-not-found",
  code: "CertificateNotFound",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`Certificate '${"arn"}' not found`,
  causes: [],
  words: {
    en: "There is no server certificate {arn}.",
    ko: "서버 인증서 {arn}이(가) 없습니다.",
    ja: "サーバー証明書 {arn} はありません。",
  },
  examples: [
    {
      text: "Certificate 'arn:aws:iam::123456789012:server-certificate/web' not found",
      source: "hashicorp/terraform-provider-aws#1126",
    },
  ],
});
