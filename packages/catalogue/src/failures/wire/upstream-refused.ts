import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";

/** An upstream refused a call that was made from inside. Raised with its own error code. Ours, not AWS's. */
export const upstreamRefused = failureMode({
  id: "wire.upstream-refused",
  code: "UpstreamRefused",
  surfaces: [{ kind: "execution-history" }],
  template: templateWith({ service: "\\S+" })`The upstream of ${"service"} refused the request: ${"message"}`,
  causes: [],
  words: {
    en: "The emulator that was named for {service} with --upstream refused the request: {message}",
    ko: "--upstream으로 지정한 {service} 에뮬레이터가 요청을 거부했습니다: {message}",
    ja: "--upstream で指定した {service} のエミュレーターがリクエストを拒否しました: {message}",
  },
  examples: [
    {
      text: "The upstream of sqs refused the request: The specified queue does not exist.",
      source: "Understudy",
    },
  ],
});
