import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** What is described is named in one way. */
export const elbAskedTwice = failureMode({
  id: "elasticloadbalancing.asked-twice",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`${"ways"} cannot be specified at the same time`,
  causes: [],
  words: {
    en: "Name what is to be described in one way: {ways} exclude each other.",
    ko: "조회 대상은 한 가지 방법으로만 지정하세요. {ways}은(는) 함께 쓸 수 없습니다.",
    ja: "対象は 1 つの方法だけで指定してください。{ways} は同時に使えません。",
  },
  examples: [
    {
      text: "Target group names, target group ARNs, and a load balancer ARN cannot be specified at the same time",
      source: "getmoto/moto elbv2/models.py",
    },
  ],
});
