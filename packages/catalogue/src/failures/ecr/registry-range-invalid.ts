import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A chunk must begin where the one before ended. */
export const ecrRegistryRangeInvalid = failureMode({
  id: "ecr.registry-range-invalid",
  code: "RANGE_INVALID",
  status: 416,
  surfaces: [answerOf("ecr")],
  template: template`invalid content range`,
  causes: [],
  words: {
    en: "A chunk must begin where the one before ended.",
    ko: "청크는 앞 청크가 끝난 곳에서 시작해야 합니다.",
    ja: "チャンクは前のチャンクの直後から始まらなければなりません。",
  },
  examples: [{ text: "invalid content range", source: "distribution/distribution, error code RANGE_INVALID" }],
});
