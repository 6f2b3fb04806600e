import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A serial number without a code, or a code without a serial number. */
export const stsMfaIncomplete = failureMode({
  id: "sts.mfa-incomplete",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts", "AssumeRole", "GetSessionToken")],
  template: template`MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.`,
  causes: [],
  words: {
    en: "A second factor is its device and a code: give SerialNumber and TokenCode together.",
    ko: "두 번째 인증 요소는 디바이스와 코드입니다. SerialNumber와 TokenCode를 함께 지정하세요.",
    ja: "第 2 要素はデバイスとコードの組です。SerialNumber と TokenCode を一緒に指定してください。",
  },
  examples: [
    {
      text: "MultiFactorAuthentication failed, must provide both MFA serial number and one time pass code.",
      source: "inferred: long known, no recording at hand",
    },
  ],
});
