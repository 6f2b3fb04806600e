import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Only a SecureString has a key. */
export const ssmKeyForPlainType = failureMode({
  id: "ssm.key-for-plain-type",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`KeyId is required for SecureString type parameter only.`,
  causes: [],
  words: {
    en: "Only a SecureString has a key.",
    ko: "KMS 키는 SecureString에만 지정할 수 있습니다.",
    ja: "キーを指定できるのは SecureString だけです。",
  },
  examples: [
    {
      text: "KeyId is required for SecureString type parameter only.",
      source: "aws-cli output quoted in public notes",
    },
  ],
});
