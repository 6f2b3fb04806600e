import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import type { DenialView } from "../../../views/denial-view.js";
import { denialCauses } from "../../causes/denial/index.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The registry `host` refused the pull: the task execution role lacks ecr:BatchGetImage or ecr:GetDownloadUrlForLayer, or the policy of a repository in another account does not let it in. */
export const ecsImagePullDenied = failureMode<"reference" | "host" | "tag", DenialView>({
  id: "ecs.image-pull-denied",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+", reference: "\\S+" },
    { retries: "7" },
  )`CannotPullContainerError: pull image manifest has been retried ${"retries"} time(s): failed to resolve ref ${"reference"}: pulling from host ${"host"} failed with status code [manifests ${"tag"}]: 403 Forbidden`,
  causes: denialCauses,
  words: {
    en: "The registry {host} refused the pull: the task execution role lacks ecr:BatchGetImage or ecr:GetDownloadUrlForLayer, or the policy of a repository in another account does not let it in.",
    ko: "레지스트리 {host}이(가) 이미지 가져오기를 거부했습니다. 태스크 실행 역할에 ecr:BatchGetImage나 ecr:GetDownloadUrlForLayer가 없거나, 다른 계정의 리포지토리 정책이 허용하지 않습니다.",
    ja: "レジストリ {host} がプルを拒否しました。タスク実行ロールに ecr:BatchGetImage や ecr:GetDownloadUrlForLayer がないか、別アカウントのリポジトリポリシーが許可していません。",
  },
  examples: [
    {
      text: "CannotPullContainerError: pull image manifest has been retried 7 time(s): failed to resolve ref 123456789012.dkr.ecr.us-east-1.amazonaws.com/web:v2: pulling from host 123456789012.dkr.ecr.us-east-1.amazonaws.com failed with status code [manifests v2]: 403 Forbidden",
      source: "inferred: containerd's sentence in the recorded wrapper",
    },
  ],
});
