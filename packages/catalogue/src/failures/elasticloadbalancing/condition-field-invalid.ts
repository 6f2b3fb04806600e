import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A condition looks at one of six parts of a request. */
export const elbConditionFieldInvalid = failureMode({
  id: "elasticloadbalancing.condition-field-invalid",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing", "CreateRule", "ModifyRule")],
  template: template`Condition field '${"field"}' must be one of '[${"fields"}]'`,
  causes: [],
  words: {
    en: "There is no condition {field}; there are {fields}.",
    ko: "{field} 조건은 없습니다. 가능한 조건: {fields}.",
    ja: "条件 {field} はありません。使えるのは {fields} です。",
  },
  examples: [
    {
      text: "Condition field 'cookie' must be one of '[path-pattern,host-header,http-header,http-request-method,query-string,source-ip]'",
      source: "getmoto/moto elbv2/exceptions.py",
    },
  ],
});
