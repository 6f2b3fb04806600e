import { failureMode } from "../../../failure-mode.js";
import { template } from "../../../template.js";
import { stoppedReason } from "../../surface.js";

/** The container was created but could not be started: `detail`. */
export const ecsCannotStartContainer = failureMode({
  id: "ecs.cannot-start-container",
  surfaces: [stoppedReason],
  template: template`CannotStartContainerError: ${"detail"}`,
  causes: [],
  words: {
    en: "The container was created but could not be started: {detail}. Often the command does not exist in the image, or is not executable.",
    ko: "컨테이너를 만들었지만 시작하지 못했습니다: {detail}. 이미지에 명령이 없거나 실행 권한이 없는 경우가 많습니다.",
    ja: "コンテナは作成されましたが、起動できませんでした: {detail}。コマンドがイメージに存在しないか、実行権限がないことがよくあります。",
  },
  examples: [
    {
      text: 'CannotStartContainerError: Error response from daemon: OCI runtime create failed: container_linux.go:370: starting container process caused: exec: "no-such-command": executable file not found in $PATH: unknown',
      source: "Amazon ECS Developer Guide: Stopped tasks error codes",
    },
  ],
});
