import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** Every part but the last must have 5 MiB or more. */
export const ecrLayerPartTooSmall = failureMode({
  id: "ecr.layer-part-too-small",
  code: "LayerPartTooSmallException",
  surfaces: [answerOf("ecr", "CompleteLayerUpload")],
  template: template`All layer parts except the last part should be at least 5MB`,
  causes: [],
  words: {
    en: "Every part but the last must have 5 MiB or more.",
    ko: "마지막을 제외한 모든 파트는 5 MiB 이상이어야 합니다.",
    ja: "最後以外のパートはすべて 5 MiB 以上でなければなりません。",
  },
  examples: [
    {
      text: "All layer parts except the last part should be at least 5MB",
      source: "dotnet/sdk-container-builds#424, from CloudTrail",
    },
  ],
});
