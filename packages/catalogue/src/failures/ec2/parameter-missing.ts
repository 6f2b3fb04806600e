import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Give `parameter`. */
export const ec2ParameterMissing = failureMode({
  id: "ec2.parameter-missing",
  code: "MissingParameter",
  surfaces: [answerOf("ec2")],
  template: template`The request must contain the parameter ${"parameter"}`,
  causes: [],
  words: {
    en: "Give {parameter}.",
    ko: "{parameter}을(를) 지정하세요.",
    ja: "{parameter} を指定してください。",
  },
  examples: [{ text: "The request must contain the parameter groupName", source: "getmoto/moto ec2/exceptions.py" }],
});
