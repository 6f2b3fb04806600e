import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A new parameter needs a Type: String, StringList or SecureString. */
export const ssmTypeRequired = failureMode({
  id: "ssm.type-required",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`A parameter type is required when you create a parameter.`,
  causes: [],
  words: {
    en: "A new parameter needs a Type: String, StringList or SecureString.",
    ko: "새 파라미터에는 Type(String, StringList, SecureString)이 필요합니다.",
    ja: "新しいパラメータには Type(String、StringList、SecureString)が必要です。",
  },
  examples: [
    { text: "A parameter type is required when you create a parameter.", source: "getmoto/moto ssm/models.py" },
  ],
});
