import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A version can have at most 10 labels. */
export const ssmTooManyLabels = failureMode({
  id: "ssm.too-many-labels",
  code: "ParameterVersionLabelLimitExceeded",
  surfaces: [answerOf("ssm", "LabelParameterVersion")],
  template: template`A parameter version can have maximum 10 labels. Move one or more labels to another version and try again.`,
  causes: [],
  words: {
    en: "A version can have at most 10 labels.",
    ko: "버전에는 레이블을 최대 10개까지 붙일 수 있습니다.",
    ja: "1 つのバージョンに付けられるラベルは最大 10 個です。",
  },
  examples: [
    {
      text: "A parameter version can have maximum 10 labels. Move one or more labels to another version and try again.",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
