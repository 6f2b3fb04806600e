import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** EC2 does not know the access key, or the secret does not belong to it. */
export const ec2AuthFailure = failureMode({
  id: "wire.ec2-auth-failure",
  code: "AuthFailure",
  status: 401,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`AWS was not able to validate the provided access credentials`,
  causes: [],
  words: {
    en: "EC2 does not know the access key, or the secret does not belong to it.",
    ko: "EC2가 이 액세스 키를 모르거나 비밀 키가 맞지 않습니다.",
    ja: "EC2 がこのアクセスキーを知らないか、シークレットが合っていません。",
  },
  examples: [
    {
      text: "AWS was not able to validate the provided access credentials",
      source: "AWS docs, EC2 API Reference, 'Error codes'",
    },
  ],
});
