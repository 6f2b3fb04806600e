import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no Classic Load Balancer named `loadBalancer`; Application and Network Load Balancers are given by their target group. */
export const ecsLoadBalancerNotFound = failureMode({
  id: "ecs.load-balancer-not-found",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecs", "CreateService")],
  template: template`The load balancer ${"loadBalancer"} does not exist.`,
  causes: [],
  words: {
    en: "There is no Classic Load Balancer named {loadBalancer}; Application and Network Load Balancers are given by their target group.",
    ko: "{loadBalancer}이라는 Classic Load Balancer가 없습니다. Application/Network Load Balancer는 대상 그룹으로 지정합니다.",
    ja: "{loadBalancer} という名前の Classic Load Balancer はありません。Application / Network Load Balancer はターゲットグループで指定します。",
  },
  examples: [{ text: "The load balancer mytestnodejs does not exist.", source: "aws/amazon-ecs-agent#647" }],
  neverRaised: "Classic Load Balancers are not looked up.",
});
