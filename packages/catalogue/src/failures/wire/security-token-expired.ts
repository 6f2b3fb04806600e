import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The temporary credentials are past their expiration. */
export const securityTokenExpired = failureMode({
  id: "wire.security-token-expired",
  code: "ExpiredTokenException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The security token included in the request is expired`,
  causes: [],
  words: {
    en: "The temporary credentials are past their expiration. Assume the role again, or let the client renew them by itself.",
    ko: "임시 자격 증명이 만료되었습니다. 역할을 다시 수임하거나 클라이언트가 스스로 갱신하게 하세요.",
    ja: "一時的な認証情報の期限が切れています。もう一度ロールを引き受けるか、クライアントに自動で更新させてください。",
  },
  examples: [{ text: "The security token included in the request is expired", source: "aws/aws-cli#4340" }],
});
