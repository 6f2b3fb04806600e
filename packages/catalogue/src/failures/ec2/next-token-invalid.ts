import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The token is not one that this list gave. */
export const ec2NextTokenInvalid = failureMode({
  id: "ec2.next-token-invalid",
  code: "InvalidNextToken",
  surfaces: [answerOf("ec2")],
  template: template`The token '${"token"}' is invalid`,
  causes: [],
  words: {
    en: "The token is not one that this list gave.",
    ko: "이 목록이 준 토큰이 아닙니다.",
    ja: "このリストが返したトークンではありません。",
  },
  examples: [{ text: "The token 'x' is invalid", source: "getmoto/moto ec2/exceptions.py" }],
});
