import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A part was not uploaded, or its ETag is another. */
export const s3PartInvalid = failureMode({
  id: "s3.part-invalid",
  code: "InvalidPart",
  surfaces: [answerOf("s3", "CompleteMultipartUpload")],
  template: template`One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.`,
  causes: [],
  words: {
    en: "A part was not uploaded, or its ETag is another.",
    ko: "파트가 업로드되지 않았거나 ETag가 다릅니다.",
    ja: "パートがアップロードされていないか、ETag が違います。",
  },
  examples: [
    {
      text: "One or more of the specified parts could not be found.  The part may not have been uploaded, or the specified entity tag may not match the part's entity tag.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
