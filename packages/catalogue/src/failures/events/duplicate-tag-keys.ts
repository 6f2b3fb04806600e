import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A tag key is given twice. */
export const eventsDuplicateTagKeys = failureMode({
  id: "events.duplicate-tag-keys",
  code: "ValidationException",
  surfaces: [answerOf("events", "CreateEventBus", "PutRule", "TagResource")],
  template: template`Invalid parameter: Duplicated keys are not allowed.`,
  causes: [],
  words: {
    en: "A tag key is given twice.",
    ko: "태그 키가 중복되었습니다.",
    ja: "タグキーが重複しています。",
  },
  examples: [
    {
      text: "Invalid parameter: Duplicated keys are not allowed.",
      source: "localstack/localstack services/events/utils.py",
    },
  ],
});
