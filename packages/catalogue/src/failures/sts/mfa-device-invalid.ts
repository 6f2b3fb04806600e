import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The caller has no enabled MFA device of that serial number. */
export const stsMfaDeviceInvalid = failureMode({
  id: "sts.mfa-device-invalid",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts", "AssumeRole", "GetSessionToken")],
  template: template`MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.`,
  causes: [],
  words: {
    en: "The serial number is not that of an MFA device which is enabled for the calling user. aws iam list-mfa-devices shows the user's devices.",
    ko: "일련번호가 호출한 사용자에게 활성화된 MFA 디바이스의 것이 아닙니다. aws iam list-mfa-devices로 사용자의 디바이스를 확인하세요.",
    ja: "シリアル番号が、呼び出したユーザーで有効な MFA デバイスのものではありません。aws iam list-mfa-devices でユーザーのデバイスを確認してください。",
  },
  examples: [
    {
      text: "MultiFactorAuthentication failed, unable to validate MFA code.  Please verify your MFA serial number is valid and associated with this user.",
      source: "aws/aws-cli#6325",
    },
  ],
});
