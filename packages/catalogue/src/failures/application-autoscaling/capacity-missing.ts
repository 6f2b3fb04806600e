import { failureMode } from "../../failure-mode.js";
import { templateWith } from "../../template.js";
import { answerOf } from "../surface.js";

/** What is registered for the first time needs both bounds. */
export const scalingCapacityMissing = failureMode({
  id: "scaling.capacity-missing",
  code: "ValidationException",
  surfaces: [answerOf("application-autoscaling", "RegisterScalableTarget")],
  template: templateWith({ bound: "Minimum|Maximum" })`${"bound"} capacity must be specified`,
  causes: [],
  words: {
    en: "A scalable target that is registered for the first time needs both a minimum and a maximum capacity; later either may be left out.",
    ko: "확장 가능한 대상을 처음 등록할 때는 최소 용량과 최대 용량이 모두 필요합니다. 이후에는 생략할 수 있습니다.",
    ja: "スケーラブルターゲットを初めて登録するときは、最小と最大のキャパシティの両方が必要です。以降は省略できます。",
  },
  examples: [
    {
      text: "Minimum capacity must be specified",
      source:
        'inferred: worded as "Role ARN must be specified" and "Adjustment type must be specified" (badmintoncryer/cdk-preflight)',
    },
  ],
});
