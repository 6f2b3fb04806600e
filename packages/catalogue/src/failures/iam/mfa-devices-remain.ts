import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The user still has an MFA device. */
export const iamMfaDevicesRemain = failureMode({
  id: "iam.mfa-devices-remain",
  code: "DeleteConflict",
  status: 409,
  surfaces: [answerOf("iam", "DeleteUser")],
  template: template`Cannot delete entity, must delete MFA device first.`,
  causes: [],
  words: {
    en: "The user still has an MFA device; deactivate it first, and delete it when it is a virtual one.",
    ko: "사용자에게 MFA 디바이스가 남아 있습니다. 먼저 비활성화하고, 가상 디바이스이면 삭제하세요.",
    ja: "ユーザーに MFA デバイスが残っています。先に無効化し、仮想デバイスなら削除してください。",
  },
  examples: [
    {
      text: "Cannot delete entity, must delete MFA device first.",
      source: "documentation of Paco (a deployment tool), quoting CloudFormation's DELETE_FAILED",
    },
  ],
});
