import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A virtual MFA device that is enabled for a user cannot be deleted. */
export const iamMfaDeviceAssigned = failureMode({
  id: "iam.mfa-device-assigned",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteVirtualMFADevice")],
  template: template`MFA VirtualDevice in use. Must deactivate first.`,
  causes: [],
  words: {
    en: "The device is enabled for a user: deactivate it first (aws iam deactivate-mfa-device).",
    ko: "디바이스가 사용자에게 활성화되어 있습니다. 먼저 비활성화하세요(aws iam deactivate-mfa-device).",
    ja: "デバイスはあるユーザーで有効です。先に無効化してください(aws iam deactivate-mfa-device)。",
  },
  examples: [
    {
      text: "MFA VirtualDevice in use. Must deactivate first.",
      source: "inferred: the words of a cloud that copies IAM's API",
    },
  ],
});
