import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Encrypted listeners show a certificate. */
export const elbCertificateMissing = failureMode({
  id: "elasticloadbalancing.certificate-missing",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateListener", "ModifyListener", "AddListenerCertificates")],
  template: template`A certificate must be specified for ${"protocol"} listeners`,
  causes: [],
  words: {
    en: "A {protocol} listener needs exactly one default certificate.",
    ko: "{protocol} 리스너에는 기본 인증서가 정확히 하나 필요합니다.",
    ja: "{protocol} リスナーにはデフォルト証明書がちょうど 1 つ必要です。",
  },
  examples: [
    { text: "A certificate must be specified for HTTPS listeners", source: "hashicorp/terraform-provider-aws#10178" },
  ],
});
