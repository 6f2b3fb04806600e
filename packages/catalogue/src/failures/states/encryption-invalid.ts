import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The encryption configuration does not fit together. */
export const statesEncryptionInvalid = failureMode({
  id: "states.encryption-invalid",
  code: "InvalidEncryptionConfiguration",
  surfaces: [answerOf("states", "CreateStateMachine", "UpdateStateMachine", "CreateActivity")],
  template: template`Invalid Encryption Configuration: '${"problem"}'`,
  causes: [],
  words: {
    en: "The encryption configuration does not fit together: {problem}.",
    ko: "암호화 설정이 서로 맞지 않습니다: {problem}.",
    ja: "暗号化設定に矛盾があります: {problem}。",
  },
  examples: [
    {
      text: "Invalid Encryption Configuration: 'kmsKeyId must be specified for CUSTOMER_MANAGED_KMS_KEY'",
      source: "inferred: AWS Step Functions API reference, EncryptionConfiguration",
    },
  ],
});
