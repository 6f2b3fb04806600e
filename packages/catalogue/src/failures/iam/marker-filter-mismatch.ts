import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The marker is not one that GetAccountAuthorizationDetails gave out. */
export const iamMarkerFilterMismatch = failureMode({
  id: "iam.marker-filter-mismatch",
  code: "ValidationError",
  surfaces: [answerOf("iam", "GetAccountAuthorizationDetails")],
  template: template`Marker and Filter do not match`,
  causes: [],
  words: {
    en: "The marker is not one that this call gave out for this filter.",
    ko: "이 필터에 대해 발급된 마커가 아닙니다.",
    ja: "このフィルターについて発行されたマーカーではありません。",
  },
  examples: [
    {
      text: "Marker and Filter do not match",
      source: "radkawar/stackd testdata/aws/iam/account_reporting.json (recorded)",
    },
  ],
});
