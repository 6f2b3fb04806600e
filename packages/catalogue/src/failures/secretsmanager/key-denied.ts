import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** The caller may use the secret, but not the KMS key that it is encrypted with: its policies and the key policy must both let the caller. */
export const secretsmanagerKeyDenied = failureMode<never, DenialView>({
  id: "secretsmanager.key-denied",
  code: "AccessDeniedException",
  surfaces: [answerOf("secretsmanager")],
  template: template`Access to KMS is not allowed`,
  causes: denialCauses,
  words: {
    en: "The caller may use the secret, but not the KMS key that it is encrypted with: its policies and the key policy must both let the caller.",
    ko: "호출자가 보안 암호는 쓸 수 있지만 암호화에 쓰인 KMS 키는 쓸 수 없습니다. 호출자의 정책과 키 정책이 모두 허용해야 합니다.",
    ja: "呼び出し元はシークレットを使えますが、暗号化に使われた KMS キーを使えません。呼び出し元のポリシーとキーポリシーの両方の許可が必要です。",
  },
  examples: [
    {
      text: "Access to KMS is not allowed",
      source: "GiamPy5/terraform-aws-directus#10",
    },
  ],
});
