import { failureMode } from "../../../failure-mode.js";
import { templateWith } from "../../../template.js";
import { serviceEvent, stoppedReason } from "../../surface.js";

/** The image was not built for `platform`. */
export const ecsImagePlatformMismatch = failureMode({
  id: "ecs.image-platform-mismatch",
  surfaces: [stoppedReason, serviceEvent],
  template: templateWith(
    { retries: "\\d+" },
    { retries: "7" },
  )`CannotPullContainerError: pull image manifest has been retried ${"retries"} time(s): image Manifest does not contain descriptor matching platform '${"platform"}'`,
  causes: [],
  words: {
    en: "The image was not built for {platform}. Build it for that platform (docker build --platform), or set runtimePlatform in the task definition.",
    ko: "이미지가 {platform}용으로 빌드되지 않았습니다. 해당 플랫폼으로 빌드하거나(docker build --platform) 태스크 정의에 runtimePlatform을 지정하세요.",
    ja: "イメージが {platform} 向けにビルドされていません。そのプラットフォーム向けにビルドするか(docker build --platform)、タスク定義に runtimePlatform を指定してください。",
  },
  examples: [
    {
      text: "CannotPullContainerError: pull image manifest has been retried 7 time(s): image Manifest does not contain descriptor matching platform 'linux/amd64'",
      source: "stopped task on Fargate, quoted in public notes",
    },
  ],
});
