import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** There is no data type `dataType`: text, aws:ec2:image and aws:ssm:integration are. */
export const ssmDataTypeNotSupported = failureMode({
  id: "ssm.data-type-not-supported",
  code: "ValidationException",
  surfaces: [answerOf("ssm", "PutParameter")],
  template: template`The following data type is not supported: ${"dataType"} (Data type names are all lowercase.)`,
  causes: [],
  words: {
    en: "There is no data type {dataType}: text, aws:ec2:image and aws:ssm:integration are.",
    ko: "데이터 유형 {dataType}은(는) 없습니다. text, aws:ec2:image, aws:ssm:integration을 사용할 수 있습니다.",
    ja: "データ型 {dataType} はありません。text、aws:ec2:image、aws:ssm:integration が使えます。",
  },
  examples: [
    {
      text: "The following data type is not supported: not_text (Data type names are all lowercase.)",
      source: "getmoto/moto ssm/models.py",
    },
  ],
});
