import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The digest that was given is not that of the manifest. */
export const ecrImageDigestMismatch = failureMode({
  id: "ecr.image-digest-mismatch",
  code: "ImageDigestDoesNotMatchException",
  surfaces: [answerOf("ecr", "PutImage")],
  template: template`The specified image digest does not match the digest that Amazon ECR calculated for the image.`,
  causes: [],
  words: {
    en: "The digest that was given is not that of the manifest.",
    ko: "지정한 다이제스트가 매니페스트의 다이제스트와 다릅니다.",
    ja: "指定したダイジェストがマニフェストのものと一致しません。",
  },
  examples: [
    {
      text: "The specified image digest does not match the digest that Amazon ECR calculated for the image.",
      source: "inferred: Amazon ECR API reference, ImageDigestDoesNotMatchException",
    },
  ],
});
