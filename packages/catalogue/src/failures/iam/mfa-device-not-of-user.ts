import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The MFA device is not enabled for that user. */
export const iamMfaDeviceNotOfUser = failureMode({
  id: "iam.mfa-device-not-of-user",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam", "DeactivateMFADevice", "GetMFADevice", "ResyncMFADevice")],
  template: template`MFA Device invalid for user.`,
  causes: [],
  words: {
    en: "The device is not enabled for that user. aws iam list-mfa-devices shows which are.",
    ko: "디바이스가 해당 사용자에게 활성화되어 있지 않습니다. aws iam list-mfa-devices로 확인하세요.",
    ja: "デバイスはそのユーザーで有効になっていません。aws iam list-mfa-devices で確認してください。",
  },
  examples: [{ text: "MFA Device invalid for user.", source: "inferred: the words of a cloud that copies IAM's API" }],
});
