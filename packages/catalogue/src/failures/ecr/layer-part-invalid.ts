import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A part must begin where the one before ended, and be as long as it says. */
export const ecrLayerPartInvalid = failureMode({
  id: "ecr.layer-part-invalid",
  code: "InvalidLayerPartException",
  surfaces: [answerOf("ecr", "UploadLayerPart")],
  template: template`The layer part size is not valid, or the first byte specified is not consecutive to the last byte of a previous layer part upload.`,
  causes: [],
  words: {
    en: "A part must begin where the one before ended, and be as long as it says.",
    ko: "파트는 앞 파트가 끝난 곳에서 시작해야 하고, 명시한 길이와 같아야 합니다.",
    ja: "パートは前のパートの直後から始まり、宣言した長さと同じでなければなりません。",
  },
  examples: [
    {
      text: "The layer part size is not valid, or the first byte specified is not consecutive to the last byte of a previous layer part upload.",
      source: "inferred: Amazon ECR API reference, InvalidLayerPartException",
    },
  ],
});
