import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No name begins or ends with a hyphen. */
export const elbNameHyphen = failureMode({
  id: "elasticloadbalancing.name-hyphen",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateLoadBalancer", "CreateTargetGroup")],
  template: template`${"kind"} name '${"name"}' cannot begin or end with '-'`,
  causes: [],
  words: {
    en: "The name {name} begins or ends with a hyphen.",
    ko: "이름 {name}이(가) 하이픈으로 시작하거나 끝납니다.",
    ja: "名前 {name} がハイフンで始まるか終わっています。",
  },
  examples: [{ text: "Target group name '-web' cannot begin or end with '-'", source: "getmoto/moto elbv2/models.py" }],
});
