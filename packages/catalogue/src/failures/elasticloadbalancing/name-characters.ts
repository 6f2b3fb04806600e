import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Names have letters, digits and hyphens. AWS writes "and" for load balancers, "or" for target groups. */
export const elbNameCharacters = failureMode({
  id: "elasticloadbalancing.name-characters",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer", "CreateTargetGroup")],
  template: template`${"kind"} name '${"name"}' can only contain characters that are alphanumeric characters ${"and"} hyphens(-)`,
  causes: [],
  words: {
    en: "The name {name} may have letters, digits and hyphens only.",
    ko: "이름 {name}에는 영문자, 숫자, 하이픈만 쓸 수 있습니다.",
    ja: "名前 {name} に使えるのは英数字とハイフンだけです。",
  },
  examples: [
    {
      text: "The load balancer name 'my_lb' can only contain characters that are alphanumeric characters and hyphens(-)",
      source: "getmoto/moto elbv2/models.py; public notes on CreateLoadBalancer",
    },
  ],
});
