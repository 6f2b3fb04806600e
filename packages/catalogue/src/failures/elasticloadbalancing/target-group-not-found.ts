import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A target group is not there. */
export const elbTargetGroupNotFound = failureMode({
  id: "elasticloadbalancing.target-group-not-found",
  code: "TargetGroupNotFound",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`One or more target groups not found`,
  causes: [],
  words: {
    en: "A target group that the request names does not exist in this account and Region.",
    ko: "요청이 가리키는 대상 그룹이 이 계정과 리전에 없습니다.",
    ja: "リクエストが指すターゲットグループがこのアカウントとリージョンにありません。",
  },
  examples: [
    {
      text: "One or more target groups not found",
      source: "hashicorp/terraform-provider-aws#16889; getmoto/moto elbv2/exceptions.py",
    },
  ],
});
