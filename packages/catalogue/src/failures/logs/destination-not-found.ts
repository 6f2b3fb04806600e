import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no destination of that name. */
export const logsDestinationNotFound = failureMode({
  id: "logs.destination-not-found",
  code: "ResourceNotFoundException",
  surfaces: [answerOf("logs", "DeleteDestination", "PutDestinationPolicy")],
  template: template`The specified destination does not exist.`,
  causes: [],
  words: {
    en: "There is no destination of that name.",
    ko: "해당 이름의 대상이 없습니다.",
    ja: "その名前の送信先はありません。",
  },
  examples: [
    {
      text: "The specified destination does not exist.",
      source: "inferred: by analogy with the recorded text for subscription filters",
    },
  ],
});
