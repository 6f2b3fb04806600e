import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no multipart upload of that id for this key. */
export const s3NoSuchUpload = failureMode({
  id: "s3.no-such-upload",
  code: "NoSuchUpload",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.`,
  causes: [],
  words: {
    en: "There is no multipart upload of that id for this key.",
    ko: "이 키에 해당 ID의 멀티파트 업로드가 없습니다.",
    ja: "このキーにその ID のマルチパートアップロードはありません。",
  },
  examples: [
    {
      text: "The specified upload does not exist. The upload ID may be invalid, or the upload may have been aborted or completed.",
      source: "AWS docs, S3 API Reference, 'Error responses'",
    },
  ],
});
