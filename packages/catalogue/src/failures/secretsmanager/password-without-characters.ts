import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every character was excluded. */
export const secretsmanagerPasswordWithoutCharacters = failureMode({
  id: "secretsmanager.password-without-characters",
  code: "InvalidParameterException",
  surfaces: [answerOf("secretsmanager", "GetRandomPassword")],
  template: template`No characters are left to build the password from.`,
  causes: [],
  words: {
    en: "Every character was excluded.",
    ko: "모든 문자가 제외되었습니다.",
    ja: "すべての文字が除外されています。",
  },
  examples: [
    {
      text: "No characters are left to build the password from.",
      source: "inferred: AWS refuses it, its words are not known",
    },
  ],
});
