import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The manifest is no image manifest or image index that Amazon ECR takes. */
export const ecrImageManifestInvalid = failureMode({
  id: "ecr.image-manifest-invalid",
  code: "InvalidParameterException",
  surfaces: [answerOf("ecr", "PutImage")],
  template: template`Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'`,
  causes: [],
  words: {
    en: "The manifest is no image manifest or image index that Amazon ECR takes.",
    ko: "매니페스트가 Amazon ECR이 받는 이미지 매니페스트나 이미지 인덱스가 아닙니다.",
    ja: "マニフェストが Amazon ECR の受け付けるイメージマニフェストまたはイメージインデックスではありません。",
  },
  examples: [
    {
      text: "Invalid parameter at 'ImageManifest' failed to satisfy constraint: 'Invalid JSON syntax'",
      source: "awslabs/soci-snapshotter, which looks for it in ECR's answers",
    },
  ],
});
