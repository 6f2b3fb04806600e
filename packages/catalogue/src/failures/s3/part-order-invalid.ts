import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Parts stand in the order of their numbers. */
export const s3PartOrderInvalid = failureMode({
  id: "s3.part-order-invalid",
  code: "InvalidPartOrder",
  surfaces: [answerOf("s3", "CompleteMultipartUpload")],
  template: template`The list of parts was not in ascending order. Parts must be ordered by part number.`,
  causes: [],
  words: {
    en: "Parts stand in the order of their numbers.",
    ko: "파트는 번호순으로 나열해야 합니다.",
    ja: "パートは番号順に並べます。",
  },
  examples: [
    {
      text: "The list of parts was not in ascending order. Parts must be ordered by part number.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
