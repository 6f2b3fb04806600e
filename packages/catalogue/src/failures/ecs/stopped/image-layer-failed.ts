import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The image's manifest was read, but a layer could not be fetched: `problem`. */
export const ecsImageLayerFailed = failureMode({
  id: "ecs.image-layer-failed",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "1" },
  )`CannotPullContainerError: ref pull has been retried ${"retries"} time(s): failed to copy: httpReaderSeeker: failed open: ${"problem"}`,
  causes: [],
  words: {
    en: "The image's manifest was read, but a layer could not be fetched: {problem}. Layers of ECR come from S3, so the task needs a way there too.",
    ko: "이미지 매니페스트는 읽었지만 레이어를 가져오지 못했습니다: {problem}. ECR 레이어는 S3에서 오므로 S3로 가는 경로도 필요합니다.",
    ja: "イメージのマニフェストは読み取れましたが、レイヤーを取得できませんでした: {problem}。ECR のレイヤーは S3 から取得されるため、S3 への経路も必要です。",
  },
  examples: [
    {
      text: "CannotPullContainerError: ref pull has been retried 1 time(s): failed to copy: httpReaderSeeker: failed open: unexpected status code https://public.ecr.aws/v2/nginx/nginx/blobs/sha256:abc: 429 Too Many Requests",
      source: "Amazon ECS Developer Guide: CannotPullContainer task errors",
    },
  ],
});
