import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Codes that are not two successive ones of the device. */
export const iamAuthenticationCodeInvalid = failureMode({
  id: "iam.authentication-code-invalid",
  code: "InvalidAuthenticationCode",
  status: 403,
  surfaces: [answerOf("iam", "EnableMFADevice", "ResyncMFADevice")],
  template: template`Authentication code for device is not valid.`,
  causes: [],
  words: {
    en: "The two codes are not two that follow each other of this device at this time. Give one, wait for the next, and give that as the second.",
    ko: "두 코드가 현재 시각에 이 디바이스가 연속으로 만든 코드가 아닙니다. 하나를 입력하고 다음 코드를 기다려 두 번째로 입력하세요.",
    ja: "2 つのコードが、現在時刻にこのデバイスが連続して生成したものではありません。1 つ入力し、次のコードを待って 2 つ目として入力してください。",
  },
  examples: [
    {
      text: "Authentication code for device is not valid.",
      source: "shown by the AWS console when a device is registered; public notes",
    },
  ],
});
