import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The attribute is of another kind of load balancer or target group. */
export const elbAttributeNotSupported = failureMode({
  id: "elasticloadbalancing.attribute-not-supported",
  code: "InvalidConfigurationRequest",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`${"kind"} attribute key '${"key"}' is not supported on ${"owners"} with ${"what"} '${"which"}'`,
  causes: [],
  words: {
    en: "The attribute {key} is not for {owners} with {what} {which}.",
    ko: "{key} 속성은 {what}이(가) {which}인 {owners}에 쓸 수 없습니다.",
    ja: "属性 {key} は {what} が {which} の {owners} では使えません。",
  },
  examples: [
    {
      text: "Load balancer attribute key 'idle_timeout.timeout_seconds' is not supported on load balancers with type 'network'",
      source: "hashicorp/terraform-provider-aws#14239",
    },
  ],
});
