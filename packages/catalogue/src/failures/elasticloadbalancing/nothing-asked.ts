import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What is described must be named. */
export const elbNothingAsked = failureMode({
  id: "elasticloadbalancing.nothing-asked",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`You must specify either ${"ways"}`,
  causes: [],
  words: {
    en: "Name what is to be described: {ways}.",
    ko: "조회 대상을 지정하세요: {ways}.",
    ja: "対象を指定してください: {ways}。",
  },
  examples: [
    {
      text: "You must specify either listener ARNs or a load balancer ARN",
      source: "getmoto/moto elbv2/exceptions.py",
    },
  ],
});
