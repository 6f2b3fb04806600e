import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The NextToken was not given out by the same list. */
export const secretsmanagerNextTokenInvalid = failureMode({
  id: "secretsmanager.next-token-invalid",
  code: "InvalidNextTokenException",
  surfaces: [answerOf("secretsmanager", "ListSecrets", "ListSecretVersionIds", "BatchGetSecretValue")],
  template: template`The NextToken value is invalid.`,
  causes: [],
  words: {
    en: "The NextToken was not given out by the same list.",
    ko: "NextToken이 같은 목록에서 받은 값이 아닙니다.",
    ja: "NextToken が同じ一覧から渡された値ではありません。",
  },
  examples: [{ text: "The NextToken value is invalid.", source: "botocore model, InvalidNextTokenException" }],
});
