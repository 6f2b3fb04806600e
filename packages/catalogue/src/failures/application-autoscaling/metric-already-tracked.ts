import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Another policy of the target tracks that metric. */
export const scalingMetricAlreadyTracked = failureMode({
  id: "scaling.metric-already-tracked",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "PutScalingPolicy")],
  template: template`Only one TargetTrackingScaling policy for a given metric specification is allowed.`,
  causes: [],
  words: {
    en: "Another target tracking policy of this scalable target follows the same metric: change that one, or delete it first. Tools that replace a policy under a new name meet this.",
    ko: "이 확장 가능한 대상의 다른 대상 추적 정책이 같은 지표를 추적하고 있습니다. 그 정책을 변경하거나 먼저 삭제하세요. 정책을 새 이름으로 교체하는 도구에서 발생합니다.",
    ja: "このスケーラブルターゲットの別のターゲット追跡ポリシーが同じメトリクスを追跡しています。そのポリシーを変更するか、先に削除してください。新しい名前でポリシーを置き換えるツールで起こります。",
  },
  examples: [
    {
      text: "Only one TargetTrackingScaling policy for a given metric specification is allowed.",
      source: "gravitational/teleport lib/backend/dynamo",
    },
  ],
});
