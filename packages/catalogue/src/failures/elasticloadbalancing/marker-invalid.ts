import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** A marker that no answer gave. */
export const elbMarkerInvalid = failureMode({
  id: "elasticloadbalancing.marker-invalid",
  code: "ValidationError",
  surfaces: [answerOf("elasticloadbalancing")],
  template: template`The marker is not valid`,
  causes: [],
  words: {
    en: "The marker does not come from an answer of this call.",
    ko: "마커가 이 호출의 응답에서 온 것이 아닙니다.",
    ja: "マーカーはこの呼び出しの応答のものではありません。",
  },
  examples: [{ text: "The marker is not valid", source: "inferred: Elastic Load Balancing API reference, Marker" }],
});
