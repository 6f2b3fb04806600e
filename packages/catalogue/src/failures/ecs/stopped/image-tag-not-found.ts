import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The repository exists, but has no image `reference`: the tag was never pushed, was expired by a lifecycle policy, or belongs to another Region. */
export const ecsImageTagNotFound = failureMode({
  id: "ecs.image-tag-not-found",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", reference: "\\S+" },
    { retries: "7" },
  )`CannotPullContainerError: pull image manifest has been retried ${"retries"} time(s): failed to resolve ref ${"reference"}: ${"reference"}: not found`,
  causes: [],
  words: {
    en: "The repository exists, but has no image {reference}: the tag was never pushed, was expired by a lifecycle policy, or belongs to another Region.",
    ko: "리포지토리는 있지만 이미지 {reference}이(가) 없습니다. 태그를 푸시하지 않았거나, 수명 주기 정책으로 만료되었거나, 다른 리전의 이미지입니다.",
    ja: "リポジトリはありますが、イメージ {reference} がありません。タグがプッシュされていないか、ライフサイクルポリシーで期限切れになったか、別のリージョンのものです。",
  },
  examples: [
    {
      text: "CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref 123456789012.dkr.ecr.us-east-1.amazonaws.com/web:v2: 123456789012.dkr.ecr.us-east-1.amazonaws.com/web:v2: not found",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
