import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A token that no answer gave. */
export const serviceDiscoveryNextTokenInvalid = failureMode({
  id: "servicediscovery.next-token-invalid",
  code: "InvalidInput",
  surfaces: [answerOf("servicediscovery")],
  template: template`The next token is not valid.`,
  causes: [],
  words: {
    en: "The token does not come from an answer of this call.",
    ko: "토큰이 이 호출의 응답에서 온 것이 아닙니다.",
    ja: "トークンはこの呼び出しの応答のものではありません。",
  },
  examples: [
    { text: "The next token is not valid.", source: "inferred: AWS Cloud Map API reference, ListNamespaces.NextToken" },
  ],
});
