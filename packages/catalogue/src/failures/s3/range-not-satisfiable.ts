import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The range begins behind the object's end. */
export const s3RangeNotSatisfiable = failureMode({
  id: "s3.range-not-satisfiable",
  code: "InvalidRange",
  status: 416,
  surfaces: [answerOf("s3")],
  template: template`The requested range is not satisfiable`,
  causes: [],
  words: {
    en: "The range begins behind the object's end.",
    ko: "범위가 객체의 끝을 벗어나 시작합니다.",
    ja: "範囲の始まりがオブジェクトの終わりを越えています。",
  },
  examples: [
    { text: "The requested range is not satisfiable", source: "AWS docs, S3 API Reference, 'Error responses'" },
  ],
});
