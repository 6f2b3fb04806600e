import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A fixed response has one of five types. */
export const elbContentTypeInvalid = failureMode({
  id: "elasticloadbalancing.content-type-invalid",
  code: "InvalidLoadBalancerAction",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`The ContentType must be one of:'text/html', 'application/json', 'application/javascript', 'text/css', 'text/plain'`,
  causes: [],
  words: {
    en: "The content type of a fixed response is one of five; this is none of them.",
    ko: "고정 응답의 콘텐츠 유형은 다섯 가지 중 하나여야 합니다.",
    ja: "固定レスポンスのコンテンツタイプは 5 種類のいずれかでなければなりません。",
  },
  examples: [
    {
      text: "The ContentType must be one of:'text/html', 'application/json', 'application/javascript', 'text/css', 'text/plain'",
      source: "getmoto/moto elbv2/models.py",
    },
  ],
});
