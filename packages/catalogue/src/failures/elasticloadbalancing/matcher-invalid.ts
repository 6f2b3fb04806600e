import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Codes of success are codes, or ranges of them. */
export const elbMatcherInvalid = failureMode({
  id: "elasticloadbalancing.matcher-invalid",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateTargetGroup", "ModifyTargetGroup")],
  template: template`Health check matcher HTTP code '${"code"}' must be within '${"range"}' inclusive`,
  causes: [],
  words: {
    en: "The codes {code} are not within {range}, or no list of codes and ranges such as 200,301-308.",
    ko: "{code}은(는) {range} 범위를 벗어나거나 200,301-308 같은 코드 목록이 아닙니다.",
    ja: "{code} は {range} の範囲外か、200,301-308 のようなコードの一覧ではありません。",
  },
  examples: [
    {
      text: "Health check matcher HTTP code '600' must be within '200-499' inclusive",
      source: "hashicorp/terraform-provider-aws#2582; public notes on CreateTargetGroup",
    },
  ],
});
