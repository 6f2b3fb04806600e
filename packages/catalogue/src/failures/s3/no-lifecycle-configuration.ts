import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The bucket has no lifecycle configuration. */
export const s3NoLifecycleConfiguration = failureMode({
  id: "s3.no-lifecycle-configuration",
  code: "NoSuchLifecycleConfiguration",
  status: 404,
  surfaces: [answerOf("s3")],
  template: template`The lifecycle configuration does not exist`,
  causes: [],
  words: {
    en: "The bucket has no lifecycle configuration.",
    ko: "버킷에 수명 주기 구성이 없습니다.",
    ja: "バケットにライフサイクル設定がありません。",
  },
  examples: [
    { text: "The lifecycle configuration does not exist", source: "AWS docs, S3 API Reference, 'Error responses'" },
  ],
});
