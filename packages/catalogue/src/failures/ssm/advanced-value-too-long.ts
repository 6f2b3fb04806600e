import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A parameter holds 8,192 characters at most. */
export const ssmAdvancedValueTooLong = failureMode({
  id: "ssm.advanced-value-too-long",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`Advanced tier parameters support a maximum parameter value of 8192 characters.`,
  causes: [],
  words: {
    en: "A parameter holds 8,192 characters at most.",
    ko: "파라미터는 최대 8,192자까지 담습니다.",
    ja: "パラメータに入るのは最大 8,192 文字です。",
  },
  examples: [
    {
      text: "Advanced tier parameters support a maximum parameter value of 8192 characters.",
      source: "inferred: the sentence of the standard tier with the limit of the advanced one",
    },
  ],
});
