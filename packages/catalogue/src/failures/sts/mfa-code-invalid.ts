import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A one-time code that does not fit, or was used before. */
export const stsMfaCodeInvalid = failureMode({
  id: "sts.mfa-code-invalid",
  code: "AccessDenied",
  status: 403,
  surfaces: [answerOf("sts", "AssumeRole", "GetSessionToken")],
  template: template`MultiFactorAuthentication failed with invalid MFA one time pass code. `,
  causes: [],
  words: {
    en: "The code is wrong, too old, or was used before: a code counts once. Wait for the next one (30 seconds); when codes never fit, resynchronise the device.",
    ko: "코드가 틀렸거나 만료되었거나 이미 사용되었습니다. 코드는 한 번만 유효합니다. 다음 코드(30초)를 기다리세요. 계속 맞지 않으면 디바이스를 다시 동기화하세요.",
    ja: "コードが間違っているか、古いか、すでに使われています。コードは一度しか使えません。次のコード(30 秒)を待ってください。常に合わない場合はデバイスを再同期してください。",
  },
  examples: [
    {
      text: "MultiFactorAuthentication failed with invalid MFA one time pass code. ",
      source: "an STS client's check of the whole message, found by text search; the space at the end is AWS's",
    },
  ],
});
