import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The filter `key` needs values. */
export const ssmFilterValuesMissing = failureMode({
  id: "ssm.filter-values-missing",
  code: "InvalidFilterValue",
  surfaces: [answerOf("ssm", "GetParametersByPath", "DescribeParameters")],
  template: template`The following filter values are missing : null for filter key ${"key"}`,
  causes: [],
  words: {
    en: "The filter {key} needs values.",
    ko: "필터 {key}에는 값이 필요합니다.",
    ja: "フィルター {key} には値が必要です。",
  },
  examples: [
    {
      text: "The following filter values are missing : null for filter key Name",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
