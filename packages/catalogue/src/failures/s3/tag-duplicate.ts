import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A tag key stands twice. */
export const s3TagDuplicate = failureMode({
  id: "s3.tag-duplicate",
  code: "InvalidTag",
  surfaces: [answerOf("s3")],
  template: template`Cannot provide multiple Tags with the same key`,
  causes: [],
  words: {
    en: "A tag key stands twice.",
    ko: "태그 키가 두 번 나옵니다.",
    ja: "タグキーが重複しています。",
  },
  examples: [
    {
      text: "Cannot provide multiple Tags with the same key",
      source: "localstack/localstack, localstack-core/localstack/services/s3 (texts recorded from AWS)",
    },
  ],
});
