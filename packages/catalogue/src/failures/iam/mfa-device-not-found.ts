import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no virtual MFA device of that serial number. */
export const iamMfaDeviceNotFound = failureMode({
  id: "iam.mfa-device-not-found",
  code: "NoSuchEntity",
  status: 404,
  surfaces: [answerOf("iam")],
  template: templateWith({
    serialNumber: "\\S+",
  })`VirtualMFADevice with serial number ${"serialNumber"} doesn't exist.`,
  causes: [],
  words: {
    en: "The account has no virtual MFA device {serialNumber}. Hardware devices and passkeys are not known here.",
    ko: "계정에 가상 MFA 디바이스 {serialNumber}이(가) 없습니다. 하드웨어 디바이스와 패스키는 여기에서 지원하지 않습니다.",
    ja: "アカウントに仮想 MFA デバイス {serialNumber} がありません。ハードウェアデバイスとパスキーはここでは扱いません。",
  },
  examples: [
    {
      text: "VirtualMFADevice with serial number arn:aws:iam::123456789012:mfa/ana doesn't exist.",
      source: "getmoto/moto iam/models.py",
    },
  ],
});
