import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** An advanced parameter stays advanced. */
export const ssmTierDowngrade = failureMode({
  id: "ssm.tier-downgrade",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a standard parameter.`,
  causes: [],
  words: {
    en: "An advanced parameter stays advanced.",
    ko: "고급 파라미터는 표준으로 되돌릴 수 없습니다.",
    ja: "アドバンストパラメータを標準に戻すことはできません。",
  },
  examples: [
    {
      text: "This parameter uses the advanced-parameter tier. You can't downgrade a parameter from the advanced-parameter tier to the standard-parameter tier. If necessary, you can delete the advanced parameter and recreate it as a standard parameter.",
      source: "hashicorp/terraform-provider-aws#8909",
    },
  ],
});
