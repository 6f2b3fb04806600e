import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Names that AWS makes for internal load balancers begin so. */
export const elbNameInternal = failureMode({
  id: "elasticloadbalancing.name-internal",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer")],
  template: template`The load balancer name '${"name"}' cannot begin with 'internal-'`,
  causes: [],
  words: {
    en: "The name {name} begins with internal-, which AWS keeps for itself.",
    ko: "이름 {name}이(가) AWS가 예약한 internal-로 시작합니다.",
    ja: "名前 {name} は AWS が予約している internal- で始まっています。",
  },
  examples: [
    {
      text: "The load balancer name 'internal-web' cannot begin with 'internal-'",
      source: "inferred: Elastic Load Balancing API reference, CreateLoadBalancer.Name",
    },
  ],
});
