import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Too many items. */
export const cloudwatchCollectionTooLarge = failureMode({
  id: "cloudwatch.collection-too-large",
  code: "InvalidParameterValue",
  surfaces: [answerOf("cloudwatch")],
  template: template`The collection ${"collection"} must not have a size greater than ${"most"}.`,
  causes: [],
  words: {
    en: "{collection} may have {most} items at most.",
    ko: "{collection}에는 항목을 최대 {most}개까지 넣을 수 있습니다.",
    ja: "{collection} の項目は最大 {most} 個です。",
  },
  examples: [
    {
      text: "The collection MetricData must not have a size greater than 1000.",
      source: "public clients' tests against CloudWatch",
    },
  ],
});
