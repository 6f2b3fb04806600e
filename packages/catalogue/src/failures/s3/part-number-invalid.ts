import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Parts are numbered from 1 to 10000. */
export const s3PartNumberInvalid = failureMode({
  id: "s3.part-number-invalid",
  code: "InvalidArgument",
  surfaces: [answerOf("s3")],
  template: template`Part number must be an integer between 1 and 10000, inclusive`,
  causes: [],
  words: {
    en: "Parts are numbered from 1 to 10000.",
    ko: "파트 번호는 1에서 10000까지입니다.",
    ja: "パート番号は 1 から 10000 です。",
  },
  examples: [
    {
      text: "Part number must be an integer between 1 and 10000, inclusive",
      source: "localstack/localstack, localstack-core/localstack/services/s3 (texts recorded from AWS)",
    },
  ],
});
