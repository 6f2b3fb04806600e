import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The key is disabled: nothing is encrypted or decrypted with it until it is enabled. */
export const kmsKeyDisabled = failureMode({
  id: "kms.key-disabled",
  code: "DisabledException",
  surfaces: [answerOf("kms")],
  template: templateWith({ keyArn: "arn:\\S+:key/\\S+" })`${"keyArn"} is disabled.`,
  causes: [],
  words: {
    en: "The key is disabled: nothing is encrypted or decrypted with it until it is enabled.",
    ko: "키가 비활성화되어 있어 활성화할 때까지 암호화와 복호화에 쓸 수 없습니다.",
    ja: "キーが無効なため、有効にするまで暗号化にも復号にも使えません。",
  },
  examples: [
    {
      text: "arn:aws:kms:us-east-1:123456789012:key/1234abcd-12ab-34cd-56ef-1234567890ab is disabled.",
      source: "localstack/localstack test_kms.snapshot.json",
    },
  ],
});
