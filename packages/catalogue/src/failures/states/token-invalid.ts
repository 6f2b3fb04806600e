import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A token was not made by Step Functions. */
export const statesTokenInvalid = failureMode({
  id: "states.token-invalid",
  code: "InvalidToken",
  surfaces: [answerOf("states")],
  template: template`Invalid Token: '${"problem"}'`,
  causes: [],
  words: {
    en: "The token is none that Step Functions gave.",
    ko: "Step Functions가 발급한 토큰이 아닙니다.",
    ja: "Step Functions が発行したトークンではありません。",
  },
  examples: [{ text: "Invalid Token: 'Invalid token'", source: "localstack/localstack test_sfn_api.snapshot.json" }],
});
