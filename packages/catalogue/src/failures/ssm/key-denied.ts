import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import type { DenialView } from "../../views/denial-view.js";
import { denialCauses } from "../causes/denial/index.js";
import { answerOf } from "../surface.js";

/** The caller may use the parameter, but not the KMS key that it is encrypted with. */
export const ssmKeyDenied = failureMode<"denial" | "requestId", DenialView>({
  id: "ssm.key-denied",
  code: "AccessDeniedException",
  surfaces: [answerOf("ssm")],
  template: templateWith({
    requestId: "[0-9a-f-]+",
  })`${"denial"} (Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException; Request ID: ${"requestId"}; Proxy: null)`,
  causes: denialCauses,
  words: {
    en: "The caller may use the parameter, but not the KMS key that it is encrypted with.",
    ko: "호출자가 파라미터는 쓸 수 있지만 암호화에 쓰인 KMS 키는 쓸 수 없습니다.",
    ja: "呼び出し元はパラメーターを使えますが、暗号化に使われた KMS キーを使えません。",
  },
  examples: [
    {
      text: "User: arn:aws:iam::123456789012:user/ana is not authorized to perform: kms:Decrypt on resource: arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab because no identity-based policy allows the kms:Decrypt action (Service: AWSKMS; Status Code: 400; Error Code: AccessDeniedException; Request ID: 8f0f1d6e-2b1c-4c56-9d6f-1c2d3e4f5a6b; Proxy: null)",
      source: "quoted in public issues on GetParameter with decryption",
    },
  ],
});
