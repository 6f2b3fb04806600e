import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** No part was uploaded. */
export const ecrUploadEmpty = failureMode({
  id: "ecr.upload-empty",
  code: "EmptyUploadException",
  surfaces: [answerOf("ecr", "CompleteLayerUpload")],
  template: template`The specified layer upload does not contain any layer parts.`,
  causes: [],
  words: {
    en: "No part was uploaded.",
    ko: "업로드된 파트가 없습니다.",
    ja: "アップロードされたパートがありません。",
  },
  examples: [
    {
      text: "The specified layer upload does not contain any layer parts.",
      source: "inferred: Amazon ECR API reference, EmptyUploadException",
    },
  ],
});
