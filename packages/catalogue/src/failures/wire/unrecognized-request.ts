import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";

/** A request is recognised by X-Amz-Target, by its path (/service/…/operation/…), by the credential scope of its signature, or by Action and Version. */
export const unrecognizedRequest = failureMode({
  id: "wire.unrecognized-request",
  code: "InvalidRequest",
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: template`Understudy could not tell which AWS service this request is for.`,
  causes: [],
  words: {
    en: "A request is recognised by X-Amz-Target, by its path (/service/…/operation/…), by the credential scope of its signature, or by Action and Version. This one has none of them.",
    ko: "요청은 X-Amz-Target, 경로(/service/…/operation/…), 서명의 자격 증명 범위, 또는 Action과 Version으로 구분합니다. 이 요청에는 모두 없습니다.",
    ja: "リクエストは X-Amz-Target、パス（/service/…/operation/…）、署名の認証情報スコープ、または Action と Version で見分けます。このリクエストにはどれもありません。",
  },
  examples: [{ text: "Understudy could not tell which AWS service this request is for.", source: "Understudy" }],
});
