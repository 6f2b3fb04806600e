import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The value `value` does not do for `parameter`: `reason` */
export const ec2ParameterInvalid = failureMode({
  id: "ec2.parameter-invalid",
  code: "InvalidParameterValue",
  surfaces: [answerOf("ec2")],
  template: template`Value (${"value"}) for parameter ${"parameter"} is invalid. ${"reason"}`,
  causes: [],
  words: {
    en: "The value {value} does not do for {parameter}: {reason}",
    ko: "{parameter}의 값 {value}은(는) 쓸 수 없습니다: {reason}",
    ja: "{parameter} の値 {value} は使えません: {reason}",
  },
  examples: [
    {
      text: "Value (10.0.0.0/33) for parameter cidrBlock is invalid. This is not a valid CIDR block.",
      source: "getmoto/moto ec2/exceptions.py",
    },
  ],
});
