import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** The access key does not exist here, or the session token does not belong to it. */
export const invalidSecurityToken = failureMode({
  id: "wire.invalid-security-token",
  code: "UnrecognizedClientException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`The security token included in the request is invalid.`,
  causes: [],
  words: {
    en: "The access key does not exist here, or the session token does not belong to it. Check which keys the client uses (aws configure list); a fresh stand-in knows the key test with the secret test.",
    ko: "액세스 키가 여기에 없거나 세션 토큰이 그 키의 것이 아닙니다. 클라이언트가 쓰는 키를 확인하세요(aws configure list). 새로 시작한 서버는 키 test, 비밀 키 test를 압니다.",
    ja: "アクセスキーがここに存在しないか、セッショントークンがそのキーのものではありません。クライアントが使うキーを確かめてください（aws configure list）。起動直後はキー test、シークレット test が使えます。",
  },
  examples: [
    { text: "The security token included in the request is invalid.", source: "aws/aws-cli#3304" },
    { text: "The security token included in the request is invalid.", source: "AWS docs, 'Common errors'" },
  ],
});
