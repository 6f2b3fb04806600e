import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Names have 32 characters at most. */
export const elbNameTooLong = failureMode({
  id: "elasticloadbalancing.name-too-long",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer", "CreateTargetGroup")],
  template: template`${"kind"} name '${"name"}' cannot be longer than '32' characters`,
  causes: [],
  words: {
    en: "The name {name} has more than 32 characters.",
    ko: "이름 {name}이(가) 32자를 넘습니다.",
    ja: "名前 {name} は 32 文字を超えています。",
  },
  examples: [
    {
      text: "Target group name 'a-name-of-more-than-thirty-two-characters' cannot be longer than '32' characters",
      source: "getmoto/moto elbv2/models.py",
    },
  ],
});
