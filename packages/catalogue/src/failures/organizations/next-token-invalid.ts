import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token is not one that this call gave out. */
export const organizationsNextTokenInvalid = failureMode({
  id: "organizations.next-token-invalid",
  code: "InvalidInputException",
  members: { Reason: "INVALID_NEXT_TOKEN" },
  surfaces: [answerOf("organizations")],
  template: template`Get the value for the NextToken parameter from the response to a previous call of the operation.`,
  causes: [],
  words: {
    en: "The token is not one that this call gave out.",
    ko: "이 호출에서 발급한 토큰이 아닙니다.",
    ja: "この呼び出しが発行したトークンではありません。",
  },
  examples: [
    {
      text: "Get the value for the NextToken parameter from the response to a previous call of the operation.",
      source: "AWS Organizations API reference: the description of the reason",
    },
  ],
});
