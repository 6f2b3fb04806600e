import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no KMS key `keyId`. */
export const ssmKeyInvalid = failureMode({
  id: "ssm.key-invalid",
  code: "InvalidKeyId",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: templateWith({ keyId: "\\S+" })`Invalid keyId: ${"keyId"}`,
  causes: [],
  words: {
    en: "There is no KMS key {keyId}.",
    ko: "KMS 키 {keyId}이(가) 없습니다.",
    ja: "KMS キー {keyId} はありません。",
  },
  examples: [
    {
      text: "Invalid keyId: alias/my-key",
      source: "inferred: hashicorp/terraform-provider-aws issues quote InvalidKeyId with the key's id",
    },
  ],
});
