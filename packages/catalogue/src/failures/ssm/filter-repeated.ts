import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The filter `key` stands twice. */
export const ssmFilterRepeated = failureMode({
  id: "ssm.filter-repeated",
  code: "InvalidFilterKey",
  surfaces: [answerOf("ssm", "GetParametersByPath", "DescribeParameters")],
  template: template`The following filter is duplicated in the request: ${"key"}. A request can contain only one occurrence of a specific filter.`,
  causes: [],
  words: {
    en: "The filter {key} stands twice.",
    ko: "필터 {key}이(가) 두 번 지정되었습니다.",
    ja: "フィルター {key} が 2 回指定されています。",
  },
  examples: [
    {
      text: "The following filter is duplicated in the request: Name. A request can contain only one occurrence of a specific filter.",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
