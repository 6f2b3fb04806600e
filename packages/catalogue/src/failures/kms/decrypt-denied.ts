import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** {principal} may not decrypt with the key of this ciphertext, of which the request tells nothing. */
export const kmsDecryptDenied = failureMode<"principal" | "action" | "reason", DenialView>({
  id: "kms.decrypt-denied",
  code: "AccessDeniedException",
  surfaces: [answerOf("kms", "Decrypt", "ReEncrypt")],
  template: templateWith({
    action: "kms:\\w+",
    reason: "(?:no|the|an?|with)\\b.*",
  })`User: ${"principal"} is not authorized to perform: ${"action"} on the resource associated with this ciphertext because ${"reason"}`,
  causes: denialCauses,
  words: {
    en: "{principal} may not decrypt with the key of this ciphertext, of which the request tells nothing.",
    ko: "{principal}에게 이 암호문의 키로 복호화할 권한이 없습니다. 요청에는 키가 적혀 있지 않습니다.",
    ja: "{principal} にはこの暗号文のキーで復号する権限がありません。リクエストにキーは書かれていません。",
  },
  examples: [
    {
      text: "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: kms:Decrypt on the resource associated with this ciphertext because no identity-based policy allows the kms:Decrypt action",
      source: "AWS IAM Identity Center User Guide, troubleshooting; quoted in public issues",
    },
  ],
});
