import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no `kind` of that name in this account. */
export const logsDeliveryNotFound = failureMode({
  id: "logs.delivery-not-found",
  code: "ResourceNotFoundException",
  surfaces: [
    answerOf(
      "logs",
      "GetDelivery",
      "GetDeliveryDestination",
      "DeleteDeliveryDestination",
      "GetDeliverySource",
      "DeleteDeliverySource",
    ),
  ],
  template: templateWith({
    kind: "Delivery(?: Destination| Source)?",
  })`Requested ${"kind"} does not exist in this account.`,
  causes: [],
  words: {
    en: "There is no {kind} of that name in this account.",
    ko: "이 계정에 해당 이름의 {kind}이(가) 없습니다.",
    ja: "このアカウントにその名前の {kind} はありません。",
  },
  examples: [
    {
      text: "Requested Delivery Destination does not exist in this account.",
      source: "localstack/localstack test_logs.snapshot.json",
    },
  ],
});
