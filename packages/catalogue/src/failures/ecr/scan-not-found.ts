import { failureMode } from "../../failure-mode.js";
import { template } from "../../template.js";
import { answerOf } from "../surface.js";

/** The image was never scanned. Understudy scans nothing. */
export const ecrScanNotFound = failureMode({
  id: "ecr.scan-not-found",
  code: "ScanNotFoundException",
  surfaces: [answerOf("ecr", "DescribeImageScanFindings")],
  template: template`Image scan does not exist for the image with '${"imageId"}' in the repository with name '${"repositoryName"}' in the registry with id '${"registryId"}'`,
  causes: [],
  words: {
    en: "The image was never scanned. Understudy scans nothing.",
    ko: "이미지를 스캔한 적이 없습니다. Understudy는 스캔하지 않습니다.",
    ja: "イメージは一度もスキャンされていません。Understudy はスキャンしません。",
  },
  examples: [
    {
      text: "Image scan does not exist for the image with '{imageDigest:'null', imageTag:'v1'}' in the repository with name 'web' in the registry with id '123456789012'",
      source: "getmoto/moto ecr/exceptions.py",
    },
  ],
});
