import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** There is no public image `reference`: the name is wrong, or the repository is private and the container definition gives no repositoryCredentials. */
export const ecsImageNotFound = failureMode({
  id: "ecs.image-not-found",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", reference: "\\S+" },
    { retries: "1" },
  )`CannotPullContainerError: pull image manifest has been retried ${"retries"} time(s): failed to resolve ref ${"reference"}: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed`,
  causes: [],
  words: {
    en: "There is no public image {reference}: the name is wrong, or the repository is private and the container definition gives no repositoryCredentials.",
    ko: "공개 이미지 {reference}이(가) 없습니다. 이름이 틀렸거나, 프라이빗 리포지토리인데 컨테이너 정의에 repositoryCredentials가 없습니다.",
    ja: "パブリックイメージ {reference} はありません。名前が間違っているか、プライベートリポジトリなのにコンテナ定義に repositoryCredentials がありません。",
  },
  examples: [
    {
      text: "CannotPullContainerError: pull image manifest has been retried 1 time(s): failed to resolve ref docker.io/library/no_such_image:latest: pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed",
      source: "localstack/localstack test_ecs_task_service.snapshot.json",
    },
  ],
});
