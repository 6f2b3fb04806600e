import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token is too old. */
export const stsIdentityTokenExpired = failureMode({
  id: "sts.identity-token-expired",
  code: "ExpiredTokenException",
  surfaces: [answerOf("sts", "AssumeRoleWithWebIdentity")],
  template: templateWith({
    now: "\\d+",
    expiry: "\\d+",
  })`Token expired: current date/time ${"now"} must be before the expiration date/time ${"expiry"}`,
  causes: [],
  words: {
    en: "The token has expired; ask the identity provider for a new one. (Seconds since 1970.)",
    ko: "토큰이 만료되었습니다. ID 공급자에게 새 토큰을 요청하세요(1970년부터의 초).",
    ja: "トークンの有効期限が切れています。ID プロバイダーから新しいトークンを取得してください(1970 年からの秒数)。",
  },
  examples: [
    {
      text: "Token expired: current date/time 1731098245 must be before the expiration date/time 1731095240",
      source: "aws/aws-sdk-java-v2#5709",
    },
  ],
});
