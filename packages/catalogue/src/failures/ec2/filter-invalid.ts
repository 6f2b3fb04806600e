import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The operation knows no filter `name`. */
export const ec2FilterInvalid = failureMode({
  id: "ec2.filter-invalid",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2")],
  template: template`The filter '${"name"}' is invalid`,
  causes: [],
  words: {
    en: "The operation knows no filter {name}.",
    ko: "이 작업에는 {name} 필터가 없습니다.",
    ja: "この操作にフィルター {name} はありません。",
  },
  examples: [{ text: "The filter 'colour' is invalid", source: "getmoto/moto ec2/exceptions.py" }],
});
