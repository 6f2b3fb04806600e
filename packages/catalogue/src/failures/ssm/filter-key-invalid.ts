import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The list cannot be filtered by `key`, but by `valid`. */
export const ssmFilterKeyInvalid = failureMode({
  id: "ssm.filter-key-invalid",
  code: "InvalidFilterKey",
  surfaces: [answerOf("ssm", "GetParametersByPath", "DescribeParameters")],
  template: template`The following filter key is not valid: ${"key"}. Valid filter keys include: [${"valid"}].`,
  causes: [],
  words: {
    en: "The list cannot be filtered by {key}, but by {valid}.",
    ko: "목록은 {key}(으)로 거를 수 없고 {valid}(으)로 거를 수 있습니다.",
    ja: "一覧は {key} では絞り込めません。使えるのは {valid} です。",
  },
  examples: [
    {
      text: "The following filter key is not valid: Label. Valid filter keys include: [Path, Name, Type, KeyId, Tier].",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
