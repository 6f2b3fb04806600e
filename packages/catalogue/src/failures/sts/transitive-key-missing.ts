import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A key in TransitiveTagKeys is not among the session tags of this call. */
export const stsTransitiveKeyMissing = failureMode({
  id: "sts.transitive-key-missing",
  code: "InvalidParameterValue",
  surfaces: [answerOf("sts", "AssumeRole")],
  template: template`The specified transitive tag key must be included in the requested tags.`,
  causes: [],
  words: {
    en: "A key in TransitiveTagKeys is not among the session tags of this call.",
    ko: "TransitiveTagKeys의 키가 이 호출의 세션 태그에 없습니다.",
    ja: "TransitiveTagKeys のキーが、この呼び出しのセッションタグにありません。",
  },
  examples: [
    {
      text: "The specified transitive tag key must be included in the requested tags.",
      source: "localstack/localstack test_sts.snapshot.json",
    },
  ],
});
