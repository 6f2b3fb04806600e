import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The object has no version of that id. */
export const s3NoSuchVersion = failureMode({
  id: "s3.no-such-version",
  code: "NoSuchVersion",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The specified version does not exist.`,
  causes: [],
  words: {
    en: "The object has no version of that id.",
    ko: "객체에 해당 ID의 버전이 없습니다.",
    ja: "オブジェクトにその ID のバージョンはありません。",
  },
  examples: [
    { text: "The specified version does not exist.", source: "AWS docs, S3 API Reference, 'Error responses'" },
  ],
});
