import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A listener is not there. */
export const elbListenerNotFound = failureMode({
  id: "elasticloadbalancing.listener-not-found",
  code: "ListenerNotFound",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`One or more listeners not found`,
  causes: [],
  words: {
    en: "A listener that the request names does not exist.",
    ko: "요청이 가리키는 리스너가 없습니다.",
    ja: "リクエストが指すリスナーがありません。",
  },
  examples: [{ text: "One or more listeners not found", source: "hashicorp/terraform-provider-aws#24217" }],
});
