import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The MFA device is enabled for a user already. */
export const iamMfaDeviceInUse = failureMode({
  id: "iam.mfa-device-in-use",
  code: "EntityAlreadyExists",
  status: 409,
  surfaces: [answerOf("iam", "EnableMFADevice")],
  template: template`MFA Device is already in use.`,
  causes: [],
  words: {
    en: "The device is enabled for a user already. A device belongs to one user; make another.",
    ko: "디바이스가 이미 사용자에게 활성화되어 있습니다. 디바이스는 한 사용자에게만 속하므로 새로 만드세요.",
    ja: "デバイスはすでにあるユーザーで有効になっています。デバイスは 1 人のユーザーのものなので、別に作成してください。",
  },
  examples: [{ text: "MFA Device is already in use.", source: "inferred: the words of a cloud that copies IAM's API" }],
});
