import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The name of a secret has a character that none may have, such as a space or a star. */
export const secretsmanagerNameInvalid = failureMode({
  id: "secretsmanager.name-invalid",
  code: "ValidationException",
  surfaces: [answerOf("secretsmanager")],
  template: template`Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!`,
  causes: [],
  words: {
    en: "The name of a secret has a character that none may have, such as a space or a star.",
    ko: "보안 암호 이름에 공백이나 별표처럼 사용할 수 없는 문자가 있습니다.",
    ja: "シークレット名に、空白やアスタリスクなど使えない文字があります。",
  },
  examples: [
    {
      text: "Invalid name. Must be a valid name containing alphanumeric characters, or any of the following: -/_+=.@!",
      source: "localstack/localstack test_secretsmanager.snapshot.json",
    },
  ],
});
