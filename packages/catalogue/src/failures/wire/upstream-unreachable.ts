import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** The emulator that was named for a service with `--upstream` does not answer. Ours, not AWS's. */
export const upstreamUnreachable = failureMode({
  id: "wire.upstream-unreachable",
  code: "BadGateway",
  status: 502,
  surfaces: [{ kind: "api", service: "any", operations: "any" }],
  template: templateWith({
    service: "\\S+",
    url: "\\S+",
  })`Understudy allowed the request, but the upstream of ${"service"} at ${"url"} does not answer: ${"reason"}.`,
  causes: [],
  words: {
    en: "The request was allowed. The emulator that was named for {service} with --upstream does not answer: start it, or name another.",
    ko: "요청은 허용되었습니다. --upstream으로 지정한 {service} 에뮬레이터가 응답하지 않습니다. 시작하거나 다른 주소를 지정하세요.",
    ja: "リクエストは許可されました。--upstream で指定した {service} のエミュレーターが応答しません。起動するか、別のアドレスを指定してください。",
  },
  examples: [
    {
      text: "Understudy allowed the request, but the upstream of sqs at http://127.0.0.1:9324 does not answer: connect ECONNREFUSED 127.0.0.1:9324.",
      source: "Understudy",
    },
  ],
});
