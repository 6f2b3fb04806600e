import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** The Authorization header lacks a part, or the request has no date. */
export const incompleteAuthorizationHeader = failureMode({
  id: "wire.incomplete-authorization-header",
  code: "IncompleteSignatureException",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({
    missing: "(?:Authorization header requires [^.]+\\. )+",
    hash: "[\\w+/=]+",
  })`${"missing"}(Hashed with SHA-256 and encoded with Base64) Authorization=${"hash"}`,
  causes: [],
  words: {
    en: "The Authorization header lacks a part, or the request has no date. Let an AWS SDK sign the request; a proxy may also have changed the header.",
    ko: "Authorization 헤더에 빠진 부분이 있거나 요청에 날짜가 없습니다. AWS SDK로 서명하세요. 프록시가 헤더를 바꿨을 수도 있습니다.",
    ja: "Authorization ヘッダーに欠けている部分があるか、リクエストに日付がありません。AWS SDK で署名してください。プロキシがヘッダーを変えた可能性もあります。",
  },
  examples: [
    {
      text: "Authorization header requires existence of either a 'X-Amz-Date' or a 'Date' header. (Hashed with SHA-256 and encoded with Base64) Authorization=w1Lg1XGTIFZDIOjkDRYiGOmHVgXCMtZEiYIxFXhvhmA=",
      source: "AWS docs, IAM User Guide, 'Troubleshoot AWS Signature Version 4 requests'",
    },
  ],
});
