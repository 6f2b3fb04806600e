import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A metric of one's own is named, or computed, but not both. */
export const scalingCustomizedMetricInvalid = failureMode({
  id: "scaling.customized-metric-invalid",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`The customized metric specification is not valid.`,
  causes: [],
  words: {
    en: "A customized metric is either one metric (name, namespace, statistic) or metric math (Metrics, of which one returns data), not a mixture and not a part.",
    ko: "사용자 지정 지표는 하나의 지표(이름, 네임스페이스, 통계) 또는 지표 수식(Metrics 중 하나가 데이터를 반환) 중 하나여야 하며, 섞거나 일부만 지정할 수 없습니다.",
    ja: "カスタムメトリクスは、1 つのメトリクス (名前、名前空間、統計) か、メトリクス数式 (Metrics のうち 1 つがデータを返す) のどちらかです。混在や一部だけの指定はできません。",
  },
  examples: [
    {
      text: "The customized metric specification is not valid.",
      source: "badmintoncryer/cdk-preflight, measured against AWS",
    },
  ],
});
