import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Functions have no port, protocol and VPC. */
export const elbNotForLambda = failureMode({
  id: "elasticloadbalancing.not-for-lambda",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateTargetGroup")],
  template: template`${"thing"} cannot be specified for target groups with target type 'lambda'`,
  causes: [],
  words: {
    en: "A target group of functions takes no {thing}.",
    ko: "함수 대상 그룹에는 {thing}을(를) 지정할 수 없습니다.",
    ja: "関数のターゲットグループに {thing} は指定できません。",
  },
  examples: [
    {
      text: "Protocol cannot be specified for target groups with target type 'lambda'",
      source: "getmoto/moto elbv2/models.py",
    },
  ],
});
