import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The marker is not one that this list gave out. */
export const iamMarkerInvalid = failureMode({
  id: "iam.marker-invalid",
  code: "ValidationError",
  surfaces: [answerOf("iam")],
  template: template`Invalid Marker.`,
  causes: [],
  words: {
    en: "The marker is not one that this list gave out.",
    ko: "이 목록에서 발급한 마커가 아닙니다.",
    ja: "この一覧が発行したマーカーではありません。",
  },
  examples: [{ text: "Invalid Marker.", source: "getmoto/moto iam/models.py" }],
});
