import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The request is not signed at all. */
export const missingAuthenticationToken = failureMode({
  id: "wire.missing-authentication-token",
  code: "MissingAuthenticationTokenException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Missing Authentication Token`,
  causes: [],
  words: {
    en: "The request is not signed at all. Give the client an access key (AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY).",
    ko: "요청에 서명이 없습니다. 클라이언트에 액세스 키(AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY)를 설정하세요.",
    ja: "リクエストに署名がありません。クライアントにアクセスキー（AWS_ACCESS_KEY_ID と AWS_SECRET_ACCESS_KEY）を設定してください。",
  },
  examples: [{ text: "Missing Authentication Token", source: "AWS docs, 'Common errors'" }],
});
