import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no Region of that name, or it is us-east-1, which must not be named. */
export const s3LocationInvalid = failureMode({
  id: "s3.location-invalid",
  code: "InvalidLocationConstraint",
  surfaces: [answerOf("s3", "CreateBucket")],
  template: template`The specified location-constraint is not valid`,
  causes: [],
  words: {
    en: "There is no Region of that name, or it is us-east-1, which must not be named.",
    ko: "해당 이름의 리전이 없거나, 지정해서는 안 되는 us-east-1입니다.",
    ja: "その名前のリージョンがないか、指定してはならない us-east-1 です。",
  },
  examples: [
    { text: "The specified location-constraint is not valid", source: "AWS docs, S3 API Reference, 'Error responses'" },
  ],
});
